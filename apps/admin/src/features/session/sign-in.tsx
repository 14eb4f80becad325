import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { Alert, Button, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useWords } from '../../kit/language';
import { asProblem } from '../../kit/register-problem';
import { signIn } from '../../kit/session';
import { LanguageSwitch } from '../../shell/top-bar';
import { shellWords } from '../../shell/words';
import { safeReturn } from './safe-return';
import { sessionWords } from './words';

interface Credentials {
  username: string;
  password: string;
}

export function SignInPage() {
  const words = useWords(sessionWords);
  const shell = useWords(shellWords);
  const client = useQueryClient();
  const router = useRouter();
  const { back } = useSearch({ from: '/sign-in' });
  const enter = useMutation({
    mutationFn: ({ username, password }: Credentials) => signIn(client, username.trim(), password),
    onSuccess: () => router.history.push(safeReturn(back)),
  });
  useEffect(() => {
    document.title = `${words.title} – ${shell.productLong}`;
  }, [words, shell]);
  return (
    <main className="sign-in" id="content">
      <div className="sign-in-card">
        <header>
          <img src="/favicon.svg" alt="" width={40} height={40} />
          <LanguageSwitch />
        </header>
        <h1>{shell.productLong}</h1>
        <p>{words.lead}</p>
        <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(values) => enter.mutate(values)}>
          {enter.error && (
            <Alert type="error" role="alert" title={words.refused} description={asProblem(enter.error).message} />
          )}
          <Form.Item name="username" label={words.username} rules={[{ required: true, message: words.required }]}>
            <Input autoComplete="username" autoFocus autoCapitalize="none" spellCheck={false} size="large" />
          </Form.Item>
          <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.required }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={enter.isPending}>
            {words.submit}
          </Button>
        </Form>
        <p className="section-note">{words.help}</p>
      </div>
    </main>
  );
}

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App as Messages, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import { StrictMode, useEffect, useMemo, useState } from 'react';
import { features } from './features';
import { popupContainer } from './kit/dialog';
import { FeatureList } from './kit/feature-list';
import { useLanguage } from './kit/language';
import { createQueryClient } from './kit/queries';
import { createConsoleRouter } from './router';
import { styleNonce, theme } from './theme';

const csp = { nonce: styleNonce() };

/** The console: one query cache, one router, one theme, two languages. */
export function App() {
  const language = useLanguage();
  const [{ queryClient, router }] = useState(assemble);
  const locale = useMemo(() => (language === 'vi' ? viVN : enUS), [language]);
  useEffect(() => {
    dayjs.locale(language);
  }, [language]);
  return (
    <StrictMode>
      <ConfigProvider csp={csp} theme={theme} locale={locale} getPopupContainer={popupContainer}>
        <Messages className="app">
          <QueryClientProvider client={queryClient}>
            <FeatureList.Provider value={features}>
              <RouterProvider router={router} />
            </FeatureList.Provider>
          </QueryClientProvider>
        </Messages>
      </ConfigProvider>
    </StrictMode>
  );
}

function assemble() {
  const queryClient = createQueryClient(() => {
    queryClient.clear();
    void router.invalidate(); // the shell asks again who is signed in, and leads to the sign-in page
  });
  const router = createConsoleRouter(queryClient);
  return { queryClient, router };
}

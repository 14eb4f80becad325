import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { instant } from './format';
import { useWords } from './language';
import { useMe } from './session';
import { kitWords } from './words';

/** Puts the page on paper as the print style draws it: without menu, bars and buttons. */
export function PrintButton() {
  const words = useWords(kitWords);
  return (
    <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
      {words.print}
    </Button>
  );
}

/** On paper only: when it was printed and by whom. */
export function PrintedBy() {
  const words = useWords(kitWords);
  const { displayName } = useMe();
  return <p className="printed-by">{words.printedOn(instant(new Date().toISOString()), displayName)}</p>;
}

import { Button, Tooltip, type ButtonProps } from 'antd';

interface RefusableButtonProps extends Omit<ButtonProps, 'disabled' | 'title'> {
  /** Why it can not be pressed now; shown to the pointer, to the keyboard, to a tap and to a screen reader. */
  disabled?: string;
}

/** A button that says why it does nothing now. A truly disabled one could not be reached by whoever wants to know. */
export function RefusableButton({ disabled, className, onClick, ...props }: RefusableButtonProps) {
  if (!disabled) return <Button {...props} className={className} onClick={onClick} />;
  return (
    <Tooltip title={disabled} trigger={['hover', 'focus', 'click']}>
      <Button {...props} className={[className, 'refused'].filter(Boolean).join(' ')} aria-disabled="true" />
    </Tooltip>
  );
}

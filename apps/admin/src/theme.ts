import type { ThemeConfig } from 'antd';

/** One accent, the rest is grey: a page of figures is read all day. Contrast of text is at least 4.5 : 1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5f4e',
    colorLink: '#0b5f4e',
    colorLinkActive: '#084a3d',
    colorLinkHover: '#084a3d',
    colorInfo: '#0b5f4e',
    colorSuccess: '#1d6f42',
    colorWarning: '#9a5b00',
    colorError: '#b3261e',
    colorText: '#1c2522',
    colorTextSecondary: '#4c5a55',
    colorTextTertiary: '#4c5a55',
    colorTextDescription: '#4c5a55',
    colorTextPlaceholder: '#67736e',
    colorTextDisabled: '#5e6a65',
    colorBorder: '#c3ccc8',
    colorBgLayout: '#f3f5f4',
    colorWarningBg: '#fdf1dc',
    colorWarningBorder: '#e0b870',
    colorErrorBg: '#fbe9e7',
    colorErrorBorder: '#dfa29d',
    colorInfoBg: '#e3efeb',
    colorInfoBorder: '#a9c9bf',
    borderRadius: 4,
    borderRadiusLG: 6,
    fontSize: 14,
    fontFamily:
      'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
    // For whoever asks the system for rest. A style that cuts the times short instead leaves pop-ups outside the page: antd
    // places them when it hears that the movement has begun.
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: {
    Alert: { withDescriptionPadding: '12px 16px' },
    Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
  },
};

/** The nonce of this page, under which the style elements of antd are allowed to live (README.md). */
export function styleNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce || undefined;
}

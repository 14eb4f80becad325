import type { CertificateState, OcopAuthority } from './certificate.rules';

/** What anybody may know of a product that was recognised. */
export interface PublicProduct {
  id: string;
  name: string;
  code: string | null;
  subjectName: string | null;
  /** Null where the decision names no commune. */
  commune: string | null;
  province: string;
  stars: number;
  state: CertificateState;
  decisionNumber: string | null;
  decisionOn: string | null;
  decisionYear: number;
  authority: OcopAuthority | null;
  expiresOn: string | null;
  endedOn: string | null;
}

const STATES: Readonly<Record<CertificateState, readonly [tone: string, text: string]>> = {
  VALID: ['ok', 'CÒN HIỆU LỰC'],
  EXPIRING: ['ok', 'CÒN HIỆU LỰC, SẮP HẾT HẠN'],
  GRACE: ['wait', 'CÒN HIỆU LỰC, CHỜ PHÂN HẠNG LẠI'],
  EXPIRED: ['off', 'HẾT HẠN'],
  REVOKED: ['off', 'ĐÃ BỊ THU HỒI'],
  SUPERSEDED: ['off', 'ĐÃ THAY BẰNG GIẤY KHÁC'],
  UNKNOWN: ['wait', 'CHƯA RÕ: HỎI CƠ QUAN QUẢN LÝ'],
};

/* One style sheet inside the page; its hash stands in the policy, so nothing else styles and nothing runs. */
export const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;margin:0;background:#f4f5f2;color:#1d211c}
main{max-width:34rem;margin:0 auto;padding:1rem}
h1{font-size:1.35rem;margin:.5rem 0}
.card{background:#fff;border-radius:.5rem;padding:1rem;border:1px solid #d9dcd5}
.state{font-weight:700;padding:.75rem 1rem;border-radius:.5rem;color:#fff;text-align:center}
.ok{background:#1f6b3a}.wait{background:#8a5a00}.off{background:#a3261d}
.stars{color:#7a5200;font-size:1.25rem;font-weight:700;margin:.25rem 0 .75rem}
dl{margin:0}dt{color:#5b6158;font-size:.875rem;margin-top:.6rem}dd{margin:0;overflow-wrap:anywhere}
ul{list-style:none;padding:0;margin:0}li{padding:.6rem 0;border-top:1px solid #e4e6e0}li:first-child{border:0}
a{color:#1f5f8b}nav,footer{color:#5b6158;font-size:.875rem;padding:.75rem 0}
nav a{padding:.5rem .75rem .5rem 0;display:inline-block}
input{font:inherit;padding:.5rem;width:60%;border:1px solid #9aa094;border-radius:.25rem}
button{font:inherit;padding:.5rem .9rem}
`;

/** The page behind the QR code: the state first, then what the decision says. */
export function productPage(product: PublicProduct): string {
  const [tone, text] = STATES[product.state];
  const rows: [string, string | null][] = [
    ['Chủ thể', product.subjectName],
    ['Địa bàn', [product.commune, product.province].filter(Boolean).join(', ')],
    ['Mã sản phẩm', product.code],
    ['Quyết định công nhận', decisionOf(product)],
    ['Có giá trị đến', product.expiresOn ? dayOf(product.expiresOn) : 'chỉ biết năm của quyết định'],
    [product.state === 'REVOKED' ? 'Thu hồi ngày' : 'Được thay từ ngày', product.endedOn && dayOf(product.endedOn)],
  ];
  const list = rows.filter(([, value]) => value).map(([term, value]) => `<dt>${term}</dt><dd>${escape(value!)}</dd>`);
  return page(
    product.name,
    `<p class="state ${tone}" role="status">${text}</p><h1>${escape(product.name)}</h1>` +
      `<p class="stars">Hạng ${product.stars} sao</p>` +
      `<div class="card"><dl>${list.join('')}</dl></div><nav><a href="/ocop">Các sản phẩm OCOP của tỉnh</a></nav>`,
  );
}

/** Products in force, a page at a time. */
export function cataloguePage(
  products: readonly PublicProduct[],
  { search, page: at, hasMore }: { search: string; page: number; hasMore: boolean },
): string {
  const items = products.map(
    ({ id, name, stars, subjectName, commune }) =>
      `<li><a href="/ocop/${id}">${escape(name)}</a> (${stars} sao)` +
      `<br>${escape([subjectName, commune].filter(Boolean).join(', '))}</li>`,
  );
  const link = (to: number, text: string): string =>
    `<a href="/ocop?${new URLSearchParams({ ...(search ? { q: search } : {}), page: String(to) }).toString().replaceAll('&', '&amp;')}">${text}</a>`;
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '<p>Không có sản phẩm nào khớp.</p>';
  return page(
    'Sản phẩm OCOP của tỉnh',
    `<h1>Sản phẩm OCOP còn hiệu lực</h1><form action="/ocop"><label>Tìm sản phẩm, chủ thể ` +
      `<input name="q" maxlength="100" value="${escape(search)}"></label> <button>Tìm</button></form>` +
      `<div class="card">${list}</div>` +
      `<nav>${at > 1 ? link(at - 1, 'Trang trước') : ''}${hasMore ? link(at + 1, 'Trang sau') : ''}</nav>`,
  );
}

/** For an address that names no recognised product: says so, and nothing of what there may be. */
export function nothingPage(): string {
  return page(
    'Không có sản phẩm này',
    `<p class="state off" role="status">KHÔNG TÌM THẤY</p><h1>Không có sản phẩm OCOP nào ở địa chỉ này</h1>` +
      `<p>Mã có thể đã bị sửa, hoặc sản phẩm chưa được công nhận.</p><nav><a href="/ocop">Các sản phẩm OCOP của tỉnh</a></nav>`,
  );
}

function page(title: string, body: string): string {
  return (
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}` +
    `<footer>Theo Sổ kinh tế tập thể của tỉnh, vào lúc mở trang này.</footer></main></body></html>`
  );
}

function decisionOf({ decisionNumber, decisionOn, decisionYear }: PublicProduct): string {
  const day = decisionOn ? `ngày ${dayOf(decisionOn)}` : `năm ${decisionYear}`;
  return decisionNumber ? `${decisionNumber}, ${day}` : day;
}

const dayOf = (day: string): string => day.split('-').reverse().join('/');

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.codePointAt(0)};`);
}

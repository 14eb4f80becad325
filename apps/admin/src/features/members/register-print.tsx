import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { day, isDay, today, wholeNumber } from '../../kit/format';
import { useWords } from '../../kit/language';
import { Page } from '../../kit/page';
import { Loaded } from '../../kit/states';
import { memberWord } from './member-words';
import { everyMember, memberRegister, type MemberRegister, type MemberRow } from './queries';
import { shareOf, stakeOf } from './share';
import { memberWords } from './words';

/** The list of members in the official form (Annex I-3 of Circular 03/2014), A4 across, with the viewer's own rights. */
export function RegisterPrintPage() {
  const words = useWords(memberWords);
  const { id } = useParams({ from: '/shell/organisations/$id/member-register' });
  const { asOf: stated } = useSearch({ from: '/shell/organisations/$id/member-register' });
  const on = isDay(stated) ? stated : today();
  const register = useQuery(memberRegister(id, words.organisationNotFound, isDay(stated) ? stated : undefined));
  const members = useQuery(everyMember(id, on));
  return (
    <Page
      title={words.print}
      crumbs={[
        <Link key="organisation" to="/organisations/$id" params={{ id }} search={{ tab: 'members' }}>
          {register.data?.name ?? words.organisation}
        </Link>,
      ]}
      actions={
        <Button type="primary" icon={<PrinterOutlined />} onClick={() => window.print()}>
          {words.printNow}
        </Button>
      }
    >
      <Loaded query={register} rows={4}>
        {(organisation) => (
          <Loaded query={members} rows={12}>
            {(rows) => <Sheet organisation={organisation} rows={rows} on={on} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/* The form is Vietnamese whatever the language of the console: it is a paper of the law. */
const HEAD: readonly string[] = [
  'STT',
  'Tên thành viên',
  'Ngày, tháng, năm sinh đối với thành viên là cá nhân, người đại diện hợp pháp của hộ gia đình',
  'Giới tính',
  'Quốc tịch',
  'Dân tộc',
  'Chỗ ở hiện tại đối với thành viên là cá nhân, người đại diện hợp pháp của hộ gia đình',
  'Nơi đăng ký hộ khẩu thường trú đối với cá nhân; địa chỉ trụ sở chính đối với tổ chức',
  'Số, ngày, cơ quan cấp CMND/CCCD hoặc Hộ chiếu đối với cá nhân; Giấy CN đăng ký doanh nghiệp đối với doanh nghiệp; Quyết định thành lập đối với tổ chức',
];
const AFTER: readonly string[] = [
  'Thời điểm hoàn thành góp vốn',
  'Mã số dự án, ngày cấp, cơ quan cấp Giấy chứng nhận đăng ký đầu tư (nếu có)',
  'Chữ ký của thành viên',
  'Ghi chú',
];
const COLUMNS = HEAD.length + 2 + AFTER.length;

function Sheet({ organisation, rows, on }: { organisation: MemberRegister; rows: readonly MemberRow[]; on: string }) {
  const whole = rows.reduce((sum, { pledgedCapital, paidCapital }) => sum + stakeOf(pledgedCapital, paidCapital), 0n);
  return (
    <div className="official-sheet" lang="vi">
      <p className="official-form">Phụ lục I-3 (Thông tư 03/2014/TT-BKHĐT)</p>
      <h2>DANH SÁCH THÀNH VIÊN</h2>
      <p className="official-of">
        {[
          organisation.name,
          organisation.code && `mã số ${organisation.code}`,
          organisation.commune.fullName,
          organisation.province.fullName,
        ]
          .filter(Boolean)
          .join(', ')}
        {` – tại ngày ${day(on)}`}
      </p>
      <div className="official-scroll" role="region" aria-label="Danh sách thành viên" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {HEAD.map((title) => (
                <th key={title} rowSpan={2} scope="col">
                  {title}
                </th>
              ))}
              <th colSpan={2} scope="colgroup">
                Vốn góp
              </th>
              {AFTER.map((title) => (
                <th key={title} rowSpan={2} scope="col">
                  {title}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">Giá trị phần vốn góp (bằng số; VNĐ)</th>
              <th scope="col">Tỷ lệ (%)</th>
            </tr>
            <tr className="official-numbers">
              {Array.from({ length: COLUMNS }, (_, at) => (
                <td key={at}>{at + 1}</td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <MemberLine key={row.id} row={row} number={at + 1} charterCapital={organisation.charterCapital} />
            ))}
            <tr className="official-total">
              <td />
              <td>Tổng cộng</td>
              <td colSpan={7}>{wholeNumber(rows.length)} thành viên</td>
              <td className="right">{wholeNumber(whole)}</td>
              <td className="right">{shareOf(whole, organisation.charterCapital)}</td>
              <td colSpan={4} />
            </tr>
          </tbody>
        </table>
      </div>
      <div className="official-notes">
        <p>Ghi chú về các cột mà sổ không lưu hoặc chỉ in một phần:</p>
        <ul>
          {NOT_HELD.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </div>
      <div className="official-signature">
        <p>{`${organisation.commune.fullName}, ngày …… tháng …… năm ……`}</p>
        <p>
          <b>ĐẠI DIỆN THEO PHÁP LUẬT CỦA TỔ CHỨC</b>
          <br />
          <i>(Ký, ghi rõ họ tên, đóng dấu)</i>
        </p>
      </div>
    </div>
  );
}

interface LineProps {
  row: MemberRow;
  number: number;
  charterCapital: string | null | undefined;
}

/** Columns of the form that the register does not hold as the form asks, and why; said on the paper itself. */
const NOT_HELD: readonly string[] = [
  'Mẫu của Thông tư 03/2014; mẫu thay thế theo Luật Hợp tác xã 17/2023 chưa được xác nhận.',
  'Cột 3: in năm sinh; ngày, tháng được mã hóa, chỉ mở từng người có lý do.',
  'Cột 5: sổ chỉ ghi là người Việt Nam hay nước ngoài.',
  'Cột 6 (dân tộc): sổ không lưu; là dữ liệu cá nhân nhạy cảm, tổ chức tự điền.',
  'Cột 7, 8: sổ có một nơi ở hoặc trụ sở; số nhà, thôn được che. Nơi đăng ký thường trú không lưu riêng.',
  'Cột 9: số định danh được che; ngày cấp, cơ quan cấp không lưu.',
  'Cột 12: sổ ghi từng lần góp; ở đây chỉ nói ai chưa góp đủ.',
  'Cột 13, 14: tổ chức tự điền.',
];

function MemberLine({
  row: { name, kind, type, party, isForeign, pledgedCapital, paidCapital },
  number,
  charterCapital,
}: LineProps) {
  const stake = stakeOf(pledgedCapital, paidCapital);
  const isPerson = kind === 'PERSON';
  return (
    <tr>
      <td className="right">{number}</td>
      <td>{name}</td>
      <td>{party?.birthYear ?? ''}</td>
      <td>{party?.sex ? memberWord('sex', party.sex, 'vi') : ''}</td>
      <td>{isForeign ? 'Nước ngoài' : isPerson ? 'Việt Nam' : ''}</td>
      <td />
      <td>{isPerson || kind === 'HOUSEHOLD' ? (party?.maskedHomeAddress ?? '') : ''}</td>
      <td>{isPerson || kind === 'HOUSEHOLD' ? '' : (party?.maskedHomeAddress ?? '')}</td>
      <td className="masked">{party?.maskedNationalId ?? ''}</td>
      <td className="right">{stake > 0n ? wholeNumber(stake) : ''}</td>
      <td className="right">{stake > 0n ? shareOf(stake, charterCapital) : ''}</td>
      <td>{BigInt(paidCapital ?? 0) < BigInt(pledgedCapital ?? 0) ? 'Chưa góp đủ' : ''}</td>
      <td />
      <td />
      <td>{type === 'OFFICIAL' ? '' : memberWord('type', type, 'vi')}</td>
    </tr>
  );
}

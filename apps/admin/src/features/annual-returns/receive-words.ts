import { dictionary } from '../../kit/language';

export const receiveWords = dictionary(
  {
    receiveTitle: 'Nhận biểu các tổ chức gửi về',
    receiveNote: (year: string) =>
      `Đợt báo cáo năm ${year}. Kéo vào đây mọi tệp các hợp tác xã gửi: từng tệp .xlsx, một tệp nhiều sheet, hoặc tệp .zip của thư. ` +
      'Sổ đọc hết rồi mới hỏi; chưa có gì được lưu.',
    receiveDrop: 'Thả các tệp biểu vào đây, hoặc',
    receiveChoose: 'Chọn các tệp',
    receiveReading: (done: string, all: string) => `Đang đọc tệp ${done}/${all}…`,
    receiveTaking: (done: string, all: string) => `Đang nhận biểu ${done}/${all}…`,
    receivedForms: 'Các biểu đã đọc',
    receivedSummary: (all: string, chosen: string, bad: string) =>
      `${all} biểu: ${chosen} được chọn để nhận, ${bad} không nhận được.`,
    receiveFile: 'Tệp',
    receiveVerdict: 'Kết quả đọc',
    receiveHow: 'Nhận để làm gì',
    receiveSave: 'Chỉ lưu vào bản báo cáo, chưa nộp',
    receiveSubmit: 'Lưu rồi nộp thay tổ chức; người khác trong xã phải kiểm tra',
    receiveGo: (count: string) => `Nhận ${count} biểu`,
    receiveReason: 'Lý do, căn cứ',
    receiveReasonSaid: 'Nhận biểu tổ chức gửi về bằng tệp',
    receiveDone: (taken: string, failed: string) =>
      failed === '0' ? `Đã nhận ${taken} biểu.` : `Đã nhận ${taken} biểu, ${failed} biểu chưa xong: xem từng dòng.`,
    receiveChooseOne: (name: string) => `Chọn ${name}`,
    receiveFailed: 'Không đọc được',
    receivedSaved: 'Đã lưu',
    receivedSubmitted: 'Đã nộp thay',
    receivedRefused: 'Chưa nhận',
    receivedBy: (name: string, on: string) => `${name} nộp ngày ${on}`,
    cellsWrong: (count: string) => `${count} ô sai`,
    cellsChange: (count: string) => `${count} ô sẽ đổi`,
  },
  {
    receiveTitle: 'Take in forms that were sent',
    receiveNote: (year) =>
      `Campaign of ${year}. Drop all files the organisations sent: single .xlsx files, one workbook of many sheets, or the .zip of a ` +
      'letter. Everything is read before you are asked; nothing is saved yet.',
    receiveDrop: 'Drop the forms here, or',
    receiveChoose: 'Choose files',
    receiveReading: (done, all) => `Reading file ${done} of ${all}…`,
    receiveTaking: (done, all) => `Taking form ${done} of ${all}…`,
    receivedForms: 'Forms that were read',
    receivedSummary: (all, chosen, bad) => `${all} forms: ${chosen} chosen to be taken, ${bad} cannot be taken.`,
    receiveFile: 'File',
    receiveVerdict: 'Result of reading',
    receiveHow: 'What for',
    receiveSave: 'Save into the return only, do not submit',
    receiveSubmit: 'Save and submit on behalf; somebody else of the commune has to check',
    receiveGo: (count) => `Take ${count} forms`,
    receiveReason: 'Reason',
    receiveReasonSaid: 'Form taken in by file',
    receiveDone: (taken, failed) =>
      failed === '0' ? `${taken} forms taken.` : `${taken} forms taken, ${failed} not finished: see each row.`,
    receiveChooseOne: (name) => `Choose ${name}`,
    receiveFailed: 'Cannot be read',
    receivedSaved: 'Saved',
    receivedSubmitted: 'Submitted on behalf',
    receivedRefused: 'Not taken',
    receivedBy: (name, on) => `${name} submitted on ${on}`,
    cellsWrong: (count) => `${count} cells wrong`,
    cellsChange: (count) => `${count} cells will change`,
  },
);

export const verdictWords = dictionary(
  {
    READY: 'Nhận được',
    SAME: 'Không có gì mới',
    ERRORS: 'Có ô sai',
    CHANGED_SINCE: 'Bản báo cáo đã sửa sau khi tải biểu',
    CLOSED: 'Bản báo cáo đã nộp',
    REFUSED: 'Không nhận',
    REPEATED: 'Trùng tệp ở trên',
    RIVAL: 'Hai tệp khác nhau của một tổ chức',
  },
  {
    READY: 'Can be taken',
    SAME: 'Nothing new',
    ERRORS: 'Cells in error',
    CHANGED_SINCE: 'Return changed since the form was fetched',
    CLOSED: 'Return submitted already',
    REFUSED: 'Refused',
    REPEATED: 'Same as a file above',
    RIVAL: 'Two files of one organisation differ',
  },
);

export const verdictNotes = dictionary(
  {
    READY: '',
    SAME: 'Sổ đã có đúng các số này.',
    ERRORS: 'Sửa các ô này trong tệp, hoặc báo tổ chức gửi lại; rồi kéo vào lần nữa.',
    CHANGED_SINCE: 'Xem từng ô sẽ đổi, chọn nếu tệp mới là số đúng.',
    CLOSED: 'Muốn sửa thì trả lại cho tổ chức trước.',
    REFUSED: '',
    REPEATED: 'Chỉ nhận một lần.',
    RIVAL: 'Xem hai tệp và chọn một.',
  },
  {
    READY: '',
    SAME: 'The register holds these figures already.',
    ERRORS: 'Correct these cells in the file, or have it sent again; then drop it once more.',
    CHANGED_SINCE: 'Look at each cell that changes; choose it if the file is right.',
    CLOSED: 'To change it, return it to the organisation first.',
    REFUSED: '',
    REPEATED: 'It is taken once.',
    RIVAL: 'Look at both files and choose one.',
  },
);

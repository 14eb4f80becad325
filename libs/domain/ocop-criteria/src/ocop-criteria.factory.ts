/**
 * A criteria file small enough to count by hand, made up for tests: two decisions could look like this. Part A has a
 * group, a gate for every rank and a criterion that depends on another; C can throw a product out.
 */
export const SMALL_FILE = `decision,set_no,part,criterion_code,parent_code,name_vi,max_points,option_label,option_points,option_no,min_star,choice_case,eliminating,evidence,depends_on,row_type,note
THU-1,1,,,,,,Giả mạo hồ sơ,,,,,y,,,disqualifier,
THU-1,1,A,A,,Cộng đồng,40,,,,,,,,,part,
THU-1,1,A,1,A,Tổ chức,40,,,,,,,,,criterion,
THU-1,1,A,1.1,1,Nguyên liệu,20,,,,,,,3,,criterion,
THU-1,1,A,1.1,1,Nguyên liệu,20,Nơi khác,0,1,,,,,,option,
THU-1,1,A,1.1,1,Nguyên liệu,20,Trong tỉnh,10,2,3,,,,,option,
THU-1,1,A,1.1,1,Nguyên liệu,20,Trong xã,15,3,4,,,,,option,
THU-1,1,A,1.1,1,Nguyên liệu,20,Trong xã có chứng nhận,20,4,5,,,,,option,
THU-1,1,A,1.2,1,Liên kết,20,,,,,,,3;9,1.1,criterion,
THU-1,1,A,1.2,1,Liên kết,20,Không,0,1,,,,,,option,
THU-1,1,A,1.2,1,Liên kết,20,Có,20,2,,,,,,option,
THU-1,1,B,B,,Tiếp thị,25,,,,,,,,,part,
THU-1,1,B,2,B,Bán hàng,25,,,,,,,,,criterion,
THU-1,1,B,2,B,Bán hàng,25,Trong xã,10,1,,,,,,option,
THU-1,1,B,2,B,Bán hàng,25,Trong nước,20,2,,,,,,option,
THU-1,1,B,2,B,Bán hàng,25,Xuất khẩu,25,3,5,,,,,option,
THU-1,1,C,C,,Chất lượng,35,,,,,,,,,part,
THU-1,1,C,3,C,Tạp chất,15,,,,,,y,,,criterion,Có tạp chất nguy hại thì không đánh giá tiếp
THU-1,1,C,3,C,Tạp chất,15,Ít,5,1,,,,,,option,
THU-1,1,C,3,C,Tạp chất,15,Không,15,2,,,,,,option,
THU-1,1,C,4,C,Cảm quan,20,,,,,,,,,criterion,
THU-1,1,C,4.1,4,Màu,10,,,,,,,,,criterion,
THU-1,1,C,4.1,4,Màu,10,Kém,0,1,,,,,,option,
THU-1,1,C,4.1,4,Màu,10,Tốt,10,2,,,,,,option,
THU-1,1,C,4.2,4,Vị,10,,,,,,zero,,,criterion,Không điểm ở một chỉ tiêu thì loại
THU-1,1,C,4.2,4,Vị,10,Kém,0,1,,,,,,option,
THU-1,1,C,4.2,4,Vị,10,Tốt,10,2,,,,,,option,
`;

/** Its records: no cell holds a comma or a quote. */
export const SMALL_RECORDS: string[][] = SMALL_FILE.trim()
  .split('\n')
  .map((line) => line.split(','));

/** The bands of every decision so far. */
export const BANDS = { '1': 0, '2': 30, '3': 50, '4': 70, '5': 90 };

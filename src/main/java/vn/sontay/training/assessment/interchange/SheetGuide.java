package vn.sontay.training.assessment.interchange;

import java.util.List;

/** What the workbook's second sheet tells whoever fills the first. */
final class SheetGuide {

    static final List<List<String>> LINES = List.of(
            List.of("Cách ghi",
                    "Mỗi câu bắt đầu ở một dòng có cột Loại câu và Nội dung. Phương án thứ nhất ghi ngay dòng đó, "
                            + "các phương án sau ghi ở những dòng dưới, chỉ điền cột Phương án, Ghép với, Đúng, Sai số, Lời nhắc."),
            List.of("Mã câu",
                    "Chữ không dấu, số, gạch nối, ví dụ A1-15. Để trống thì phần mềm đặt mã. Mã đã có trong ngân "
                            + "hàng nghĩa là sửa câu đó."),
            List.of("Bài, Mục tiêu, Mức độ",
                    "Mã bài (A1…B8), số thứ tự mục tiêu của bài, mức độ. Để trống thì lấy như anh/chị "
                            + "chọn trên trang nhập."),
            List.of("Chọn một, Chọn nhiều",
                    "Mỗi phương án một dòng; cột Đúng ghi x ở phương án đúng. Muốn cho điểm từng phần "
                            + "thì ghi phần trăm (ví dụ 50 hoặc -25) thay cho x ở mọi phương án; các phần trăm dương cộng lại "
                            + "phải là 100."),
            List.of("Đúng/Sai", "Hai dòng phương án: Đúng và Sai; ghi x ở ý đúng."),
            List.of("Nối", "Cột Phương án ghi vế trái, cột Ghép với ghi vế phải. Vế phải thừa thì để trống Phương án."),
            List.of("Sắp xếp", "Các dòng theo đúng thứ tự."),
            List.of("Trả lời ngắn",
                    "Mỗi câu trả lời được nhận một dòng; dấu * thay cho chữ bất kỳ. Cột Đúng ghi phần trăm, "
                            + "trống là 100. Cột Phải đúng: Chữ hoa, Dấu tiếng Việt, Dấu cách (trống là bỏ qua cả ba)."),
            List.of("Số", "Cột Phương án ghi con số, cột Sai số ghi mức lệch được nhận, cột Đơn vị ghi đơn vị nếu có."),
            List.of("Tình huống",
                    "Dòng đầu chỉ ghi lời dẫn. Mỗi câu nhỏ bắt đầu ở một dòng có cột Phần (1, 2, 3…), với Loại câu, "
                            + "Nội dung và phương án riêng."),
            List.of("Cách tính điểm", "Cho câu chọn nhiều, nối, sắp xếp: Đúng hết mới có điểm, hoặc Tính từng phần."),
            List.of("Hiệu lực từ, đến", "Ngày/tháng/năm, ví dụ 01/07/2025. Để trống nếu không giới hạn."),
            List.of("Giải thích, Nguồn", "Lời giải thích sau khi làm bài; tên văn bản làm căn cứ."),
            List.of("Kiểu chữ", "Chữ thường là đủ. HTML chỉ dùng khi câu có bảng, danh sách, chữ đậm."));

    private SheetGuide() {
    }
}

package vn.sontay.training.people.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.TableFile;

/** The list in a file is found by the words of its headings, without what stands around it (ROS-2, ROS-3). */
class ListTableTest {

    @Test
    void headings_are_known_by_their_words() {
        assertEquals(RosterField.NAME, Headings.field("Họ và tên"));
        assertEquals(RosterField.NAME, Headings.field("HỌ VÀ TÊN HỌC VIÊN"));
        assertEquals(RosterField.NAME, Headings.field("Họ, tên"));
        assertEquals(RosterField.BIRTH, Headings.field("Ngày, tháng, năm sinh"));
        assertEquals(RosterField.BIRTH, Headings.field("Năm sinh"));
        assertEquals(RosterField.UNIT, Headings.field("Đơn vị công tác"));
        assertEquals(RosterField.UNIT, Headings.field("Cơ quan"));
        assertEquals(RosterField.UNIT, Headings.field("Xã"));
        assertEquals(RosterField.JOB, Headings.field("Chức vụ, chức danh"));
        assertEquals(RosterField.PHONE, Headings.field("SĐT"));
        assertEquals(RosterField.PHONE, Headings.field("Số điện thoại liên hệ"));
        assertEquals(RosterField.OTHER, Headings.field("Ghi chú"));
        assertEquals(RosterField.OTHER, Headings.field("STT"));
    }

    @Test
    void titles_numberings_totals_and_signatures_are_passed_over() {
        ListTable table = table("UBND XÃ SƠN TÂY;;\nDANH SÁCH CỬ ĐI TẬP HUẤN;;\n(Kèm theo Công văn số 12);;\n"
                + "TT;Họ và tên;Năm sinh;Số CCCD;Dân tộc\n(1);(2);(3);(4);(5)\n1;Đinh Văn Rin;1986;051086000001;Ca Dong\n"
                + "2;Y Nhung;;051086000002;\n;Tổng cộng: 2 người;;;\n;;Sơn Tây, ngày 01 tháng 12 năm 2026;;\n"
                + ";;TM. ỦY BAN NHÂN DÂN;;\n;;CHỦ TỊCH;;\n");

        assertEquals(List.of("Đinh Văn Rin", "Y Nhung"), names(table));
        assertEquals(List.of(6, 7), table.lines().stream().map(ListTable.Line::number).toList());
        assertEquals(List.of("Số CCCD", "Dân tộc"), table.privately());
        assertTrue(table.lines().stream().noneMatch(line -> String.join("", line.cells()).contains("0510860000")),
                "nothing of an identity number is kept");
        assertTrue(table.passedOver().contains("8: Tổng cộng: 2 người"), table.passedOver().toString());
        assertEquals(8, table.passedOver().size(), table.passedOver().toString());
    }

    @Test
    void a_line_with_a_unit_alone_says_where_those_beneath_belong() {
        ListTable table = table(
                "STT,Họ tên,Năm sinh\nI,Xã Sơn Tây Thượng,\n1,A Thiêu,1988\nII,Xã Sơn Tây Hạ,\n1,Đoàn Thị Lan,\n");

        assertEquals(List.of("Xã Sơn Tây Thượng", "Xã Sơn Tây Hạ"),
                table.lines().stream().map(line -> RowTexts.of(line.cells(), table.fields(), line.group()).unit())
                        .toList());
        assertEquals(List.of("A Thiêu", "Đoàn Thị Lan"), names(table));
    }

    @Test
    void a_name_in_two_columns_and_a_year_beneath_men_and_women_are_put_together() {
        ListTable table = table(
                "TT;Họ và đệm;Tên;Năm sinh;;Xã\n;;;Nam;Nữ;\n1;Đinh Văn;Rin;1986;;Sơn Mùa\n2;Hồ Thị;Liên;;1990;Sơn Tân\n");
        List<RowTexts> rows = table.lines().stream().map(line -> RowTexts.of(line.cells(), table.fields(), ""))
                .toList();

        assertEquals(List.of("Đinh Văn Rin", "Hồ Thị Liên"), rows.stream().map(RowTexts::name).toList());
        assertEquals(List.of("1986", "1990"), rows.stream().map(RowTexts::birth).toList());
    }

    @Test
    void who_is_called_like_a_total_or_an_office_stays_in_the_list() {
        assertEquals(List.of("Tống Văn Cộng", "Trương Phong", "Đoàn Thị Xã"),
                names(table("STT;Họ tên;Xã\n1;Tống Văn Cộng;\n2;Trương Phong;\n3;Đoàn Thị Xã;\n;Tổng cộng;3\n")));
    }

    @Test
    void a_file_without_a_heading_for_names_is_refused() {
        RuleException refusal = assertThrows(RuleException.class, () -> table("Đinh Văn Rin;1986\nY Nhung;1990\n"));

        assertEquals("roster.noHeadings", refusal.key());
        assertEquals("file", refusal.field());
    }

    private static ListTable table(String text) {
        return ListTable.of(TableFile.read(text.getBytes(UTF_8), 100), "");
    }

    private static List<String> names(ListTable table) {
        return table.lines().stream().map(line -> RowTexts.of(line.cells(), table.fields(), "").name()).toList();
    }
}

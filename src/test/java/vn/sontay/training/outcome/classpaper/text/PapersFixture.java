package vn.sontay.training.outcome.classpaper.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** A made-up class, as a test of its papers needs it. */
final class PapersFixture {

    static final IssuerLines COMMUNE = new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây Thượng", "Sơn Tây Thượng");
    static final String PLAN = "Kế hoạch số 12/KH-UBND ngày 03 tháng 4 năm 2025 của UBND xã Sơn Tây Thượng";
    static final Terms TERMS = new Terms(List.of("Ủy ban nhân dân xã Sơn Tây Hạ"),
            List.of("Y Nhung, Chủ tịch Hội Phụ nữ xã"), "Ông Phạm Văn Nút, điện thoại 0912 345 678",
            LocalDate.of(2025, 8, 1), "mang theo điện thoại thông minh", 50_000, 120_000);
    static final List<String> TRAINERS = List.of("Đinh Văn Rin", "Phạm Thị Ka Lê");

    private PapersFixture() {
    }

    static List<ClassOnPapers.Session> sessions(int count) {
        List<ClassOnPapers.Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(new ClassOnPapers.Session(i + 1, "Tiếp nhận hồ sơ trên hệ thống, phần " + (i + 1),
                    LocalDate.of(2025, 8, 5).plusDays(i / 2), i % 2 == 0 ? DayPart.MORNING : DayPart.AFTERNOON, null,
                    null, 4,
                    i % 2 == 0 ? TRAINERS : TRAINERS.subList(0, 1)));
        }
        return sessions;
    }

    static List<ClassOnPapers.Person> people(int staff, int volunteers) {
        List<ClassOnPapers.Person> people = new ArrayList<>();
        for (int i = 0; i < staff + volunteers; i++) {
            boolean volunteer = i >= staff;
            people.add(new ClassOnPapers.Person("Đinh Thị Ka Lê " + (100 + i), 1980 + i % 20,
                    volunteer ? "" : "Công chức", volunteer ? "Tổ công nghệ số thôn Mang Trẫy" : unit(i), volunteer));
        }
        return people;
    }

    private static String unit(int i) {
        return i % 2 == 0 ? "Trung tâm Phục vụ hành chính công xã Sơn Tây Thượng" : "Phòng Kinh tế xã Sơn Tây Thượng";
    }

    static ClassOnPapers of(int sessions, int staff, int volunteers, Terms terms,
            ClassOnPapers.@Nullable Letter letter) {
        return new ClassOnPapers(COMMUNE, new SignatoryLines("KT.", "Phó Chủ tịch", "Phạm Văn Nút"),
                YearMonth.of(2025, 7),
                new ClassOnPapers.Held("Lớp công chức một cửa xã", "Dịch vụ công trực tuyến cho cán bộ, công chức",
                        "Tiếp nhận, xử lý hồ sơ và hướng dẫn người dân", LocalDate.of(2025, 8, 5),
                        LocalDate.of(2025, 8, 6), "Hội trường UBND xã", TRAINERS, null),
                sessions(sessions), people(staff, volunteers), List.of(PLAN), letter, terms, false);
    }

    static ClassOnPapers usual() {
        return of(4, 12, 6, TERMS, null);
    }

    /** Everybody present in all sessions but the last in the list, who was late once, excused once and else away. */
    static RollsOnPapers rolls(ClassOnPapers of) {
        List<RollsOnPapers.Row> rows = new ArrayList<>();
        for (ClassOnPapers.Person person : of.people()) {
            boolean last = rows.size() == of.people().size() - 1;
            Map<Integer, MarkStatus> marks = new HashMap<>();
            for (ClassOnPapers.Session session : of.sessions()) {
                marks.put(session.ordinal(), !last
                        ? MarkStatus.PRESENT
                        : switch (session.ordinal()) {
                            case 1 -> MarkStatus.LATE;
                            case 2 -> MarkStatus.EXCUSED;
                            default -> MarkStatus.ABSENT;
                        });
            }
            rows.add(new RollsOnPapers.Row(person, marks, Set.of()));
        }
        return new RollsOnPapers(of.sessions(), rows);
    }
}

package vn.sontay.training.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sontay.training.testing.WebVisitor;

/**
 * An administrator takes over a list of 10,000 people as text and as a workbook, through the pages of the built application: each
 * time on an empty database of the embedded kind, right after a start, in a small heap. Then the same list once more, which must
 * add nobody. Ends with 1 when somebody was lost or is there twice.
 */
public final class RosterBenchmark {

    static final int PEOPLE = 10_000;
    private static final String HEAP = "256m";
    private static final double GOAL_SECONDS = 10;
    private static final List<String> FAMILY = List.of("Đinh", "Hồ", "Nguyễn", "Phạm", "Trần", "Lê", "Võ", "Bùi", "Y",
            "A");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Thị Ka", "Xuân", "Minh", "Thị Bích", "Quốc",
            "Hồng", "Ngọc", "Thanh");
    private static final List<String> GIVEN = List.of("Rin", "Hà", "Lê", "Thiêu", "Nhung", "Nút", "Sương", "Ổi",
            "Vươn", "Liên", "Hường", "Lơ", "Min", "Dung", "Tân", "Long", "Bua", "Mùa", "Lập", "Tinh");

    private final BuiltApp app;
    private final WebVisitor administrator;

    private RosterBenchmark(BuiltApp app) {
        this.app = app;
        this.administrator = new WebVisitor(app.address());
    }

    /** @param arguments none; see {@link Options} */
    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| File | MB | dry run, s | take over, s | together, s | again, s | server CPU, s | peak RSS, MB | goal | |");
        lines.add("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --- |");
        boolean clean = true;
        for (String kind : List.of("csv", "xlsx")) {
            Options options = Options.fromProperties();
            options.emptyFolder();
            try (BuiltApp app = BuiltApp.prepare(options, Map.of("JAVA_MAX_HEAP", HEAP))) {
                app.start();
                RosterBenchmark benchmark = new RosterBenchmark(app);
                benchmark.signIn();
                int before = benchmark.people();
                lines.add(benchmark.taken(kind));
                System.out.println(lines.getLast());
                if (benchmark.people() != before + PEOPLE) {
                    lines.add("FAILED: there are " + benchmark.people() + " people, there were " + before);
                    clean = false;
                }
            }
        }
        String report = String.format(Locale.ROOT, "# A list of %d people, the server's heap %s%n%n%s%n", PEOPLE, HEAP,
                String.join("\n", lines));
        Path file = Path.of("target", "benchmark-roster.md");
        Files.writeString(file, report);
        System.out.println(report + "\nAlso in " + file);
        System.exit(clean ? 0 : 1);
    }

    private void signIn() {
        administrator.open(app.setupLink()).form("setup").with("fullName", "Trần Văn Quản").with("userName", "quantri")
                .with("password", Seed.PASSWORD).press("submit");
        administrator.signIn("quantri", Seed.PASSWORD);
    }

    private String taken(String kind) throws IOException {
        byte[] file = kind.equals("csv") ? csv() : workbook();
        Duration cpu = app.server().cpu();
        long begun = System.nanoTime();
        WebVisitor.Page looked = sent(kind, file);
        long between = System.nanoTime();
        accepted(looked.form("rosterTake").press("rosterTakeSubmit"));
        long ended = System.nanoTime();
        long used = app.server().cpu().minus(cpu).toMillis();
        accepted(sent(kind, file).form("rosterTake").press("rosterTakeSubmit"));
        double again = (System.nanoTime() - ended) / 1e9;
        double together = (ended - begun) / 1e9;
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %d | %.0f s | %s |", kind,
                file.length / 1e6, (between - begun) / 1e9, (ended - between) / 1e9, together, again, used / 1e3,
                app.server().peakResidentMegabytes().orElse(0), GOAL_SECONDS,
                together <= GOAL_SECONDS ? "met" : "missed");
    }

    private WebVisitor.Page sent(String kind, byte[] file) {
        return accepted(administrator.open("/admin/import-people").form("importPeople")
                .withFile("file", "danh-sach." + kind, file).press("importPeopleSubmit"));
    }

    private static List<String> row(int number) {
        String name = FAMILY.get(number % 10) + " " + MIDDLE.get(number / 10 % 10) + " "
                + GIVEN.get(number / 100 % 20);
        return List.of(String.valueOf(number + 1), name, String.valueOf(1950 + number / 2000 * 10 + number % 7),
                "Công chức", "UBND xã Sơn Tây" + List.of("", " Hạ", " Thượng").get(number % 3),
                String.format(Locale.ROOT, "09%08d", number));
    }

    private static byte[] csv() {
        StringBuilder text = new StringBuilder("STT;Họ và tên;Năm sinh;Chức vụ;Đơn vị;Điện thoại\n");
        for (int i = 0; i < PEOPLE; i++) {
            text.append(String.join(";", row(i))).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            List<String> heading = List.of("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Điện thoại");
            for (int line = 0; line <= PEOPLE; line++) {
                List<String> cells = line == 0 ? heading : row(line - 1);
                for (int i = 0; i < cells.size(); i++) {
                    sheet.value(line, i, cells.get(i));
                }
            }
        }
        return out.toByteArray();
    }

    private static WebVisitor.Page accepted(WebVisitor.Page page) {
        if (page.status() != 200 || !page.html().select(".field-error, .page-messages").isEmpty()) {
            throw new IllegalStateException(page.url() + " answers " + page.status() + " " + page.messages());
        }
        return page;
    }

    /** @return how many people there are by their own page */
    private int people() {
        String told = administrator.open("/admin/people").html().select("p.hint").text();
        return Integer.parseInt(told.replaceAll("\\D*(\\d[\\d.]*) người.*", "$1").replace(".", ""));
    }
}

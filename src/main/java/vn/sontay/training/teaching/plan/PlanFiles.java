package vn.sontay.training.teaching.plan;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/plans}. */
public final class PlanFiles {

    private static final int SHORT = 200;
    private static final int HIGHEST_TOTAL = 1_000_000;
    private static final int MOST_MONEY = 2_000_000_000;

    private final ContentFolder folder;
    private final Curriculum curriculum;
    private final Set<String> units;
    private final ContentProblems problems;
    private final UniqueCodes planCodes;
    private final UniqueCodes targetCodes;

    /**
     * @param curriculum whose courses the targets count
     * @param units codes of the units that a plan can belong to; empty where none are known
     */
    public PlanFiles(ContentFolder folder, Curriculum curriculum, Set<String> units, ContentProblems problems) {
        this.folder = folder;
        this.curriculum = curriculum;
        this.units = Set.copyOf(units);
        this.problems = problems;
        this.planCodes = new UniqueCodes("kế hoạch", problems);
        this.targetCodes = new UniqueCodes("chỉ tiêu", problems);
    }

    /** @return the plans that are whole, real and made-up; what is wrong with the others is noted */
    public Plans read() {
        List<Plan> plans = new ArrayList<>();
        folder.readAll("plans", ".yaml", problems)
                .forEach(text -> Yaml.map(text, problems).flatMap(this::plan).ifPresent(plans::add));
        return new Plans(plans);
    }

    private Optional<Plan> plan(ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        planCodes.add(code, fields.place("code"));
        String title = fields.text("title");
        String shortTitle = fields.text("shortTitle", SHORT);
        String issuer = fields.text("issuer", SHORT);
        String number = fields.optionalText("number", SHORT);
        @Nullable
        LocalDate date = fields.optionalDate("date");
        List<String> basis = fields.optionalTexts("basis");
        @Nullable
        String unit = fields.optionalCode("unit");
        if (unit != null && !units.isEmpty() && !units.contains(unit)) {
            fields.problem("unit", "Không có đơn vị nào mã " + unit + ". Sửa mã hoặc thêm đơn vị đó.");
        }
        boolean demo = fields.flag("demo");
        @Nullable
        Budget budget = fields.has("budget") ? budget(fields.map("budget")) : null;
        UniqueCodes activityCodes = new UniqueCodes("hoạt động", problems);
        List<Activity> activities = fields.maps("activities").stream()
                .map(each -> activity(each, activityCodes, demo, date)).toList();
        fields.done();
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(new Plan(code, title, shortTitle, issuer, number, date, basis, unit, demo, budget,
                        activities));
    }

    private Activity activity(ContentMap fields, UniqueCodes codes, boolean demo, @Nullable LocalDate planned) {
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        String title = fields.text("title");
        String amount = fields.optionalText("amount");
        String period = fields.optionalText("period");
        String audience = fields.optionalText("audience");
        String lead = fields.optionalText("lead");
        List<Target> targets = fields.optionalMaps("targets").stream()
                .flatMap(each -> target(each, demo, planned).stream()).toList();
        List<ReportedIndicator> reported = fields.optionalMaps("reported").stream().map(this::reported).toList();
        fields.done();
        return new Activity(code, title, amount, period, audience, lead, targets, reported);
    }

    private static Budget budget(ContentMap fields) {
        int total = fields.number("total", 1, MOST_MONEY);
        int training = fields.number("training", 1, MOST_MONEY);
        fields.done();
        if (training > total) {
            fields.problem("training", "Tiền cho tập huấn (" + training + ") không thể nhiều hơn cả kế hoạch (" + total
                    + ").");
        }
        return new Budget(total, training);
    }

    private ReportedIndicator reported(ContentMap fields) {
        String code = fields.code("code");
        targetCodes.add(code, fields.place("code"));
        ReportedIndicator read = new ReportedIndicator(code, fields.text("title", SHORT), fields.text("unit", SHORT),
                fields.optionalNumber("total", 1, HIGHEST_TOTAL));
        fields.done();
        return read;
    }

    private Optional<Target> target(ContentMap fields, boolean demo, @Nullable LocalDate planned) {
        String code = fields.code("code");
        targetCodes.add(code, fields.place("code"));
        String title = fields.text("title");
        @Nullable
        Indicator indicator = fields.choice("indicator", Indicator.class);
        @Nullable
        Integer total = fields.optionalNumber("total", 1, HIGHEST_TOTAL);
        String unit = fields.text("unit", SHORT);
        Optional<Deadline> deadline = deadline(fields, demo, planned);
        List<String> courses = fields.codes("courses");
        fields.done();
        courses.stream().filter(course -> !curriculum.names().courses().contains(course))
                .forEach(course -> fields.problem("courses",
                        "Không có khóa học nào mã " + course + ". Sửa mã khóa học."));
        return indicator == null
                ? Optional.empty()
                : deadline.map(day -> new Target(code, title, indicator, total, unit, day, courses));
    }

    private static Optional<Deadline> deadline(ContentMap fields, boolean demo, @Nullable LocalDate planned) {
        String text = fields.text("deadline");
        Optional<Deadline> deadline = Deadline.parse(text);
        if (text.isEmpty()) {
            return deadline;
        }
        if (deadline.isEmpty()) {
            fields.problem("deadline", "Mục deadline phải là ngày có thật như 30/09/2025; đang ghi: " + text + ".");
        } else if (deadline.get().isThisYear() && !demo) {
            fields.problem("deadline", "Chỉ kế hoạch mẫu (demo: true) được ghi this-year. Ghi ngày thật của kế hoạch.");
        } else if (planned != null && !demo && deadline.get().on(Year.from(planned)).isBefore(planned)) {
            fields.problem("deadline", "Hạn " + text + " trước ngày của kế hoạch (" + Dates.day(planned)
                    + "). Sửa một trong hai ngày.");
        }
        return deadline;
    }
}

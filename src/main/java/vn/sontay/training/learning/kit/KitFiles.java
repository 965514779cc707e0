package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.ClaimMark;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.learning.claim.FilledText;
import vn.sontay.training.learning.claim.SecondReader;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.ContentText;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/kit}, one lesson's kit a file, if there are kits. */
public final class KitFiles {

    private static final String FOLDER = "kit";
    private static final String EXTENSION = ".yaml";
    private static final int PERIOD = 45;
    private static final int LONGEST_STEP = 90;
    private static final int WORDS = 600;
    static final int MOST_TASKS = 20;
    static final String EDITION = "edition";

    private final ContentFolder folder;
    private final Curriculum curriculum;
    private final ContentProblems problems;
    private final ContentProblems remarks = new ContentProblems();
    private final UniqueCodes itemCodes;
    private final List<ClaimUse> uses = new ArrayList<>();
    private final List<HeldTest> heldTests = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    public KitFiles(ContentFolder folder, Curriculum curriculum, ContentProblems problems) {
        this.folder = folder;
        this.curriculum = curriculum;
        this.problems = problems;
        this.itemCodes = new UniqueCodes("tờ phát", problems);
    }

    /** @return the kits that are whole; what is wrong with the others is noted */
    public Kits read() {
        List<Kit> kits = new ArrayList<>();
        if (folder.has(FOLDER)) {
            folder.readAll(FOLDER, EXTENSION, problems).forEach(source -> kit(source).ifPresent(kits::add));
        }
        remarkMissing();
        return new Kits(kits, texts, uses, heldTests);
    }

    /** @return which kits this project's lessons still need (KIT-4), and which don't say from when they hold (KIT-10): the build asks for it, a start doesn't */
    public ContentProblems remarks() {
        return remarks;
    }

    private void remarkMissing() {
        for (Lesson lesson : curriculum.lessons()) {
            LessonTasks tasks = LessonTasks.of(lesson.code(), curriculum);
            if (!met.contains(lesson.code()) && !tasks.handingOut().isEmpty()) {
                remarks.add(file(lesson.code()), 1, "Thiếu tệp bộ phát này: bài thực hành “"
                        + tasks.task(tasks.handingOut().getFirst()).title() + "” có phát giấy cho lớp.");
            }
        }
    }

    private Optional<Kit> kit(ContentText source) {
        int before = problems.count();
        FilledText filled = curriculum.claims().fill(source, problems);
        Optional<Kit> kit = Yaml.map(filled.text(), problems)
                .flatMap(fields -> kit(fields, filled.marks(), before));
        kit.ifPresent(read -> texts.put(read.lesson(), filled.text().text()));
        return kit;
    }

    private Optional<Kit> kit(ContentMap fields, List<ClaimMark> filled, int before) {
        String lesson = fields.code("lesson");
        met.add(lesson);
        use(filled, fields.file(), lesson);
        checkLesson(fields, lesson);
        Optional<LessonEdition> from = from(fields, lesson);
        LessonTasks tasks = LessonTasks.of(lesson, curriculum);
        List<ContentMap> stepFields = fields.maps("script");
        List<ScriptStep> script = stepFields.stream().map(each -> stepOf(each, lesson)).toList();
        List<Observation> observations = fields.optionalMaps("observe").stream()
                .map(each -> checked(observation(each), each, tasks)).toList();
        KitItems reader = new KitItems(tasks.count(), isComplete(), curriculum.claims(), problems);
        List<ContentMap> itemFields = fields.maps("items");
        List<KitItem> items = new ArrayList<>();
        for (ContentMap each : itemFields) {
            KitItem item = reader.read(each);
            itemCodes.add(item.code(), each.place("code"));
            items.add(item);
            use(reader.claims(each), fields.file(), lesson);
        }
        SecondReader.read(fields);
        fields.done();
        from.ifPresent(edition -> checkMinutes(fields, edition, script));
        checkNeeds(stepFields, script, itemFields, items);
        checkTasks(fields, tasks, observations, items);
        return problems.count() > before
                ? Optional.empty()
                : from.map(edition -> new Kit(lesson, edition.edition(), edition.validFrom(), script, observations,
                        items));
    }

    /** @return the edition from which on the kit holds: that of its file, else the newest; empty where the lesson can't be read (KIT-10) */
    private Optional<LessonEdition> from(ContentMap fields, String lesson) {
        @Nullable
        String written = fields.optionalCode(EDITION);
        Optional<Lesson> found = curriculum.lesson(lesson);
        if (written == null) {
            remarks.add(fields.file(), 1, "Bộ phát chưa ghi dùng từ bản nào của bài. Thêm dòng edition.");
            return found.map(Lesson::editions).map(List::getLast);
        }
        Optional<LessonEdition> named = found.flatMap(
                each -> each.editions().stream().filter(edition -> edition.edition().equals(written)).findFirst());
        if (found.isPresent() && named.isEmpty()) {
            fields.problem(EDITION, "Bài " + lesson + " không có bản " + written + ". Ghi bản mà bộ phát dùng từ đó.");
        }
        return named;
    }

    static String file(String lesson) {
        return FOLDER + "/" + lesson + EXTENSION;
    }

    private void use(List<ClaimMark> marks, String file, String lesson) {
        marks.forEach(mark -> uses.add(new ClaimUse(mark.claim(), ClaimUse.Kind.KIT, lesson, "", "", null, null,
                new ContentPlace(file, mark.line()))));
    }

    /** KIT-1. */
    private void checkLesson(ContentMap fields, String lesson) {
        if (lesson.isEmpty()) {
            return;
        }
        if (!curriculum.names().lessons().contains(lesson)) {
            fields.problem("lesson", "Không có bài học nào mã " + lesson + ". Sửa mã bài.");
        }
        if (!fields.file().equals(file(lesson))) {
            fields.problem("lesson", "Bộ phát của bài " + lesson + " phải ở tệp content/" + file(lesson)
                    + ". Đổi tên tệp, hoặc sửa mã bài.");
        }
    }

    private ScriptStep stepOf(ContentMap fields, String lesson) {
        ScriptStep step = step(fields);
        if (step.test()) {
            heldTests.add(new HeldTest(lesson, step.minutes(), fields.place("minutes")));
        }
        return step;
    }

    static ScriptStep step(ContentMap fields) {
        ScriptStep step = new ScriptStep(fields.number("minutes", 1, LONGEST_STEP), fields.text("does", WORDS),
                fields.optionalText("says", WORDS), fields.has("test") && fields.flag("test"),
                fields.optionalCodes("needs"));
        fields.done();
        return step;
    }

    static Observation observation(ContentMap fields) {
        Observation read = new Observation(fields.number("task", 1, MOST_TASKS), fields.texts("items"));
        fields.done();
        return read;
    }

    private Observation checked(Observation read, ContentMap fields, LessonTasks tasks) {
        if (isComplete() && read.task() > tasks.count()) {
            fields.problem("task", unknownTask(read.task(), tasks.count()));
        }
        if (Set.copyOf(read.items()).size() < read.items().size()) {
            fields.problem("items", "Mục items ghi một dòng hai lần. Giữ lại một.");
        }
        return read;
    }

    static String unknownTask(int task, int count) {
        return "Bài học không có bài thực hành số " + task + ": trong các tệp khóa học, bài này có " + count
                + " bài thực hành (bài trùng tên ở nhiều khóa đếm một lần).";
    }

    /** Where a course is being mended, its tasks aren't known, and nothing is said of them. */
    private boolean isComplete() {
        return curriculum.courses().size() == curriculum.names().courses().size();
    }

    /** KIT-2. */
    private static void checkMinutes(ContentMap fields, LessonEdition lesson, List<ScriptStep> script) {
        int written = script.stream().mapToInt(ScriptStep::minutes).sum();
        int periods = lesson.periods();
        if (!script.isEmpty() && written != periods * PERIOD) {
            fields.problem("script", "Kịch bản cộng lại được " + written + " phút, bài " + lesson.code() + " có "
                    + periods + " tiết là " + periods * PERIOD + " phút. Sửa số phút của các bước.");
        }
    }

    /** KIT-3. */
    private static void checkNeeds(List<ContentMap> stepFields, List<ScriptStep> script, List<ContentMap> itemFields,
            List<KitItem> items) {
        Set<String> needed = new HashSet<>();
        for (int i = 0; i < script.size(); i++) {
            for (String code : script.get(i).needs()) {
                needed.add(code);
                if (items.stream().noneMatch(item -> item.code().equals(code))) {
                    stepFields.get(i).problem("needs", "Mục items không có tờ nào mã " + code
                            + ". Sửa mã, hoặc viết thêm tờ ấy.");
                }
            }
        }
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).code();
            if (!code.isEmpty() && !needed.contains(code)) {
                itemFields.get(i).problem("code", "Không bước nào của kịch bản cần " + code
                        + ". Ghi mã này vào needs của bước dùng đến, hoặc bỏ tờ này.");
            }
        }
    }

    private void checkTasks(ContentMap fields, LessonTasks tasks, List<Observation> observations,
            List<KitItem> items) {
        Set<Integer> seen = new HashSet<>();
        observations.stream().filter(each -> !seen.add(each.task())).forEach(each -> fields.problem("observe",
                "Bài thực hành số " + each.task() + " có hai phiếu quan sát. Gộp thành một."));
        for (int number : tasks.handingOut()) {
            if (items.stream().noneMatch(item -> item.serves(number))) {
                fields.problem("items", "Bài thực hành số " + number + " “" + tasks.task(number).title()
                        + "” có phát giấy cho lớp mà bộ phát không có tờ nào cho bài ấy. Viết tờ cần phát (for: group "
                        + "hoặc person).");
            }
        }
    }
}

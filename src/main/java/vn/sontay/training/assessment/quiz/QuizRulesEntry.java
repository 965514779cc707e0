package vn.sontay.training.assessment.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentPlace;

/** Reads the settings of a quiz from its file; each may be missing (QUI-18). */
final class QuizRulesEntry {

    private static final int LONGEST_MINUTES = 600;
    private static final int LONGEST_GRACE = 600;
    private static final int MOST_RULES = 50;

    private final ContentMap fields;
    private final Set<String> lessons;
    private final List<ContentPlace> places = new ArrayList<>();

    /** @param lessons the codes of all lessons */
    QuizRulesEntry(ContentMap fields, Set<String> lessons) {
        this.fields = fields;
        this.lessons = lessons;
    }

    QuizRules read() {
        QuizRules plain = QuizRules.PLAIN;
        Integer grace = fields.optionalNumber("grace", 0, LONGEST_GRACE);
        return new QuizRules(fields.optionalCodes("tags"), draw(), choice("drawFor", DrawFor.class, plain.drawFor()),
                flag("shuffleQuestions"), flag("shuffleOptions"),
                fields.optionalNumber("timeLimit", 1, LONGEST_MINUTES), earlierLimit(),
                grace == null ? plain.graceSeconds() : grace, choice("counts", Counts.class, plain.counts()),
                choice("feedback", FeedbackTime.class, plain.feedback()),
                choice("screen", Screen.class, plain.screen()));
    }

    /** @return where each draw rule is written */
    List<ContentPlace> places() {
        return places;
    }

    private List<DrawRule> draw() {
        List<ContentMap> written = fields.optionalMaps("draw");
        if (written.size() > MOST_RULES) {
            fields.problem("draw", "Mục draw có quá " + MOST_RULES + " dòng. Gộp các dòng giống nhau.");
        }
        List<DrawRule> rules = new ArrayList<>();
        for (ContentMap each : written) {
            places.add(each.place("count"));
            int count = each.number("count", 1, QuizFiles.MOST_QUESTIONS);
            List<String> about = each.optionalCodes("lessons");
            about.stream().filter(lesson -> !lessons.contains(lesson)).forEach(
                    lesson -> each.problem("lessons", "Không có bài học nào mã " + lesson + ". Sửa mã bài."));
            List<String> tags = each.optionalCodes("tags");
            @Nullable
            Difficulty difficulty = each.has("difficulty") ? each.choice("difficulty", Difficulty.class) : null;
            each.done();
            rules.add(new DrawRule(count, about, tags, difficulty));
        }
        return rules;
    }

    private @Nullable EarlierLimit earlierLimit() {
        if (!fields.has("earlierTimeLimit")) {
            return null;
        }
        ContentMap written = fields.map("earlierTimeLimit");
        LocalDate before = written.date("before");
        Integer minutes = written.optionalNumber("minutes", 1, LONGEST_MINUTES);
        written.done();
        return before == null ? null : new EarlierLimit(before, minutes);
    }

    private boolean flag(String key) {
        return fields.has(key) && fields.flag(key);
    }

    private <E extends Enum<E>> E choice(String key, Class<E> type, E usual) {
        return fields.has(key) ? Objects.requireNonNullElse(fields.choice(key, type), usual) : usual;
    }
}

package vn.sontay.training.learning.booklet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.typesetting.Box;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.PartSetter;
import vn.sontay.training.learning.typesetting.QuestionSetter;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.learning.typesetting.TextSetter;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;

/** One lesson from its title to the keys of its self-checks. */
final class LessonChapter {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final PaperWords WORDS = PaperWords.beside(LessonChapter.class);
    private static final float WIDTH = Look.WIDTH;
    private static final Box OUTCOMES = new Box(Look.PALE_GREEN, null, Look.GREEN, 11);
    private static final Box REMEMBER = new Box(Look.PALE_GOLD, Look.GOLD, null, 11);
    private static final Box MORE = new Box(null, null, Look.LINE, 11);
    private static final float SECTION_GAP = 16;
    private static final float MOST_KEPT = Look.PAGE.textHeight() * 0.3f;

    private final LessonEdition lesson;
    private final int number;
    private final String module;
    private final Density density;

    /** @param number in the booklet, from 1 */
    LessonChapter(LessonEdition lesson, int number, String module, Density density) {
        this.lesson = lesson;
        this.number = number;
        this.module = module;
        this.density = density;
    }

    /** What stands in the list of contents and above each page. */
    static String name(LessonEdition lesson, int number) {
        return WORDS.text("lesson.named", number, lesson.title());
    }

    List<Strip> strips() {
        List<Strip> strips = new ArrayList<>(heading());
        strips.addAll(outcomes());
        lesson.text().document().sections().forEach(section -> strips.addAll(section(section)));
        strips.addAll(sources());
        strips.addAll(answers());
        return strips;
    }

    private List<Strip> heading() {
        return List.of(Strip.of(TextBlock.wrap(WORDS.text("lesson.of", module, number), Look.LABEL, WIDTH)).kept(),
                Strip.of(new TaggedPart(Tags.HEADING).piece(TextBlock.wrap(lesson.title(), Look.CHAPTER, WIDTH)))
                        .below(3).kept()
                        .marked(1, name(lesson, number)),
                Strip.of(new Stroke(6, 60, 2.2f, Look.GOLD, false)).kept());
    }

    private List<Strip> outcomes() {
        float inner = OUTCOMES.inner(WIDTH);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(subheading(TextBlock.wrap(WORDS.text("outcomes"), Look.HEADING, inner))).kept());
        lesson.outcomes().forEach(outcome -> strips.addAll(bullet(density.text(), outcome, inner)));
        return OUTCOMES.around(strips, WIDTH, 12, false);
    }

    private static List<Strip> bullet(TextSetter text, String words, float width) {
        Block marker = text.lines(List.of(text.bold("•")), Look.INDENT).getFirst();
        List<Strip> strips = new ArrayList<>();
        for (Strip strip : text.strips(List.of(text.plain(words)), width - Look.INDENT, Look.ITEM_GAP)) {
            strips.add(strips.isEmpty()
                    ? strip.showing(Beside.of(marker, strip.block(), Look.INDENT))
                    : strip.indented(Look.INDENT));
        }
        return strips;
    }

    private List<Strip> section(LessonDocument.Section section) {
        return switch (section.kind()) {
            case REMEMBER -> boxed(REMEMBER, section, density.text());
            case MORE -> boxed(MORE, section, density.small());
            case STEP -> {
                List<Strip> strips = new ArrayList<>();
                if (!section.title().isEmpty()) {
                    strips.add(Strip.of(subheading(TextBlock.wrap(section.title(), Look.SECTION, WIDTH)))
                            .below(SECTION_GAP).kept()
                            .marked(2, section.title()));
                }
                strips.addAll(new PartSetter(density.text(), density, true).strips(section.parts(), WIDTH));
                yield strips;
            }
        };
    }

    private static Block subheading(Block words) {
        return new TaggedPart(Tags.SUBHEADING).piece(words);
    }

    private List<Strip> boxed(Box box, LessonDocument.Section section, TextSetter text) {
        float inner = box.inner(WIDTH);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(subheading(TextBlock.wrap(section.title(), Look.HEADING.in(Look.GREEN), inner))).kept()
                .marked(2,
                        section.title()));
        strips.addAll(new PartSetter(text, density, false).strips(section.parts(), inner));
        return box.around(strips, WIDTH, SECTION_GAP, height(strips) < MOST_KEPT);
    }

    private static float height(List<Strip> strips) {
        return (float) strips.stream().mapToDouble(strip -> strip.gap() + strip.block().height()).sum();
    }

    private List<Strip> sources() {
        List<Strip> strips = new ArrayList<>();
        if (!lesson.sources().isEmpty()) {
            strips.add(Strip.of(subheading(TextBlock.wrap(WORDS.text("sources"), Look.HEADING, WIDTH)))
                    .below(SECTION_GAP).kept());
            lesson.sources().forEach(source -> strips.addAll(bullet(density.small(), source.line(), WIDTH)));
        }
        LocalDate to = lesson.validTo();
        String from = lesson.validFrom().format(DAY);
        strips.addAll(density.small().strips(List.of(density.small().italic((to == null
                ? WORDS.text("valid.from", from)
                : WORDS.text("valid.between", from, to.format(DAY))) + " "
                + WORDS.text("reviewed", lesson.reviewed().format(DAY), lesson.reviewBy().format(DAY)))), WIDTH,
                Look.PARAGRAPH_GAP));
        return strips;
    }

    private List<Strip> answers() {
        if (lesson.text().checks().isEmpty()) {
            return List.of();
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(Stroke.rule(WIDTH, Look.LINE)).below(SECTION_GAP).kept());
        strips.add(Strip.of(subheading(TextBlock.wrap(WORDS.text("answers"), Look.HEADING, WIDTH))).below(4).kept());
        strips.addAll(QuestionSetter.answers(lesson.text().checks(), density.small(), WIDTH));
        return strips;
    }
}

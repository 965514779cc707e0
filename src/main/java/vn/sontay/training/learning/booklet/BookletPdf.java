package vn.sontay.training.learning.booklet;

import java.util.List;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** Draws a booklet: cover, contents, lessons, practice sheets. */
final class BookletPdf {

    private static final PaperWords WORDS = PaperWords.beside(BookletPdf.class);
    private static final TextStyle RUNNING = TextStyle.of(PaperFont.ITALIC, 10.5f).in(Look.GREY);
    private static final TextStyle NUMBER = TextStyle.of(PaperFont.SANS, 10).in(Look.INK).centred();
    private static final float RUNNING_TOP = 13 * PageSetup.MM;
    private static final float NUMBER_TOP = 15 * PageSetup.MM;
    private static final float NEARLY_EMPTY = 0.6f;

    private final BookletOrder order;
    private final PaperFile file;
    private final Contents contents;
    private final Pages pages = new Pages(Look.PAGE);

    private BookletPdf(BookletOrder order) {
        this.order = order;
        this.file = PaperFile.tagged(Look.PAGE, WORDS.text("title", order.course().title()));
        this.contents = new Contents(file);
    }

    static Booklet render(BookletOrder order) {
        return new BookletPdf(order).render();
    }

    private Booklet render() {
        list();
        pages.chapter(order.course().title()).add(contents.strips());
        lessons();
        sheets();
        List<Pages.Page> all = pages.all();
        for (int i = 0; i < all.size(); i++) {
            for (Pages.Placed placed : all.get(i).blocks()) {
                Strip.Bookmark bookmark = placed.strip().bookmark();
                if (bookmark != null && bookmark.level() == 1) {
                    // the cover is the first page
                    contents.begins(bookmark.title(), i + 2);
                }
            }
        }
        new Cover(order, file.canvas()).draw();
        for (int i = 0; i < all.size(); i++) {
            file.nextPage();
            draw(all.get(i), i + 2);
        }
        return new Booklet(file.finishRepeatably(), all.size() + 1, Cover.fileName(order));
    }

    private void list() {
        for (CourseModule module : order.course().modules()) {
            List<LessonEdition> own = order.editions().stream()
                    .filter(lesson -> module.lessonCodes().contains(lesson.code())).toList();
            if (!own.isEmpty()) {
                contents.group(name(module));
                own.forEach(
                        lesson -> contents.chapter(LessonChapter.name(lesson, order.number(lesson.code()))));
            }
        }
        if (!order.course().practice().isEmpty()) {
            contents.group(WORDS.text("sheets"));
            int number = 1;
            for (PracticeTask task : order.course().practice()) {
                contents.chapter(PracticeSheet.name(task, number++));
            }
        }
    }

    private String name(CourseModule module) {
        return WORDS.text("module", order.course().modules().indexOf(module) + 1, module.title());
    }

    private void lessons() {
        for (LessonEdition lesson : order.editions()) {
            int number = order.number(lesson.code());
            String module = order.course().modules().stream()
                    .filter(each -> each.lessonCodes().contains(lesson.code())).findFirst().map(this::name).orElse("");
            pages.chapter(LessonChapter.name(lesson, number)).add(chapter(lesson, number, module));
        }
    }

    /** Set more closely as long as that spares a page and the last one would stay nearly empty. */
    static List<Strip> chapter(LessonEdition lesson, int number, String module) {
        List<Strip> best = new LessonChapter(lesson, number, module, Density.USUAL).strips();
        Pages tried = tried(best);
        for (Density density : List.of(Density.CLOSE, Density.CLOSEST)) {
            if (tried.room() < Look.PAGE.textHeight() * NEARLY_EMPTY) {
                return best;
            }
            List<Strip> close = new LessonChapter(lesson, number, module, density).strips();
            Pages closer = tried(close);
            if (closer.all().size() < tried.all().size()) {
                best = close;
                tried = closer;
            }
        }
        return best;
    }

    private static Pages tried(List<Strip> strips) {
        return new Pages(Look.PAGE).chapter("").add(strips);
    }

    private void sheets() {
        int number = 1;
        for (PracticeTask task : order.course().practice()) {
            String code = task.lessonCode();
            String lesson = order.editions().stream().filter(each -> each.code().equals(code)).findFirst()
                    .map(each -> LessonChapter.name(each, order.number(each.code()))).orElse("");
            new PracticeSheet(task, number++, lesson).layOut(pages);
        }
    }

    private void draw(Pages.Page page, int number) {
        Tags.decoration(file.canvas(), () -> drawAround(page, number));
        for (Pages.Placed placed : page.blocks()) {
            Strip.Bookmark bookmark = placed.strip().bookmark();
            if (bookmark != null) {
                file.bookmark(bookmark.level(), bookmark.title(), placed.top());
            }
            placed.block().draw(file.canvas(), placed.left(), placed.top());
        }
    }

    /** What is repeated on each page. */
    private void drawAround(Pages.Page page, int number) {
        float left = Look.PAGE.left();
        TextBlock running = TextBlock.fewLines(page.opening() ? order.course().title() : page.running(), RUNNING, 7,
                Look.WIDTH, 1);
        float top = Look.PAGE.height() - RUNNING_TOP;
        running.draw(file.canvas(), left, top);
        Stroke.rule(Look.WIDTH, Look.LINE).draw(file.canvas(), left, top - running.height());
        TextBlock.wrap(Integer.toString(number), NUMBER, Look.WIDTH).draw(file.canvas(), left, NUMBER_TOP);
    }
}

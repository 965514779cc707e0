package vn.sontay.training.learning.kit;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.learning.typesetting.Density;
import vn.sontay.training.learning.typesetting.Look;
import vn.sontay.training.learning.typesetting.PartSetter;
import vn.sontay.training.learning.typesetting.Stroke;
import vn.sontay.training.learning.typesetting.TableSetter;
import vn.sontay.training.learning.typesetting.TextSetter;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;

/** What the sheets of a kit are put together from. */
final class KitSheets {

    static final PaperWords WORDS = PaperWords.beside(KitSheets.class);
    static final float WIDTH = Look.WIDTH;
    static final TextSetter TEXT = Density.USUAL.text();
    private static final float TITLE = 18;
    private static final float MOST = Look.PAGE.textHeight() / 4;

    private KitSheets() {
    }

    /** A label, a title with its bookmark, and the house's stroke. */
    static List<Strip> heading(String label, String title) {
        return List.of(Strip.of(TextBlock.fit(label, Look.LABEL, WIDTH, MOST)).kept(),
                Strip.of(heading(TextBlock.fit(title, Look.CHAPTER.at(TITLE), WIDTH, MOST))).below(2).kept().marked(1,
                        title),
                Strip.of(new Stroke(6, 60, 2.2f, Look.GOLD, false)).kept());
    }

    static List<Strip> section(String title) {
        return List.of(Strip
                .of(new TaggedPart(Tags.SUBHEADING).piece(TextBlock.fit(title, Look.SECTION, WIDTH, MOST)))
                .below(14).kept());
    }

    /** A block that is read as a heading. */
    static Block heading(Block words) {
        return new TaggedPart(Tags.HEADING).piece(words);
    }

    static List<Strip> paragraph(String text) {
        return TEXT.strips(List.of(TEXT.plain(text)), WIDTH, Look.PARAGRAPH_GAP);
    }

    static List<Strip> note(String text) {
        return TEXT.strips(List.of(TEXT.italic(text)), WIDTH, Look.PARAGRAPH_GAP);
    }

    /** What to mind where the kit is for another edition than the class reads (KIT-10); else nothing. */
    static List<Strip> otherEdition(KitOrder.KitLesson lesson) {
        OtherEdition other = lesson.other();
        return other == null
                ? List.of()
                : note(WORDS.text("other", other.lesson(), other.kit(), ObservationSheet.DAY.format(other.from()),
                        other.read()));
    }

    static List<Strip> parts(List<LessonDocument.Part> parts) {
        return new PartSetter(TEXT, Density.USUAL, false).strips(parts, WIDTH);
    }

    /** @param shares of the width, one a column of the header */
    static List<Strip> table(String header, List<Float> shares, List<List<String>> rows) {
        return new TableSetter(table(header, rows), shares.stream().map(share -> share * WIDTH).toList()).strips();
    }

    /** @param header its cells, parted by semicolons */
    private static LessonDocument.Table table(String header, List<List<String>> rows) {
        return new LessonDocument.Table(cells(List.of(header.split(";"))),
                rows.stream().map(KitSheets::cells).toList());
    }

    private static List<List<Run>> cells(List<String> texts) {
        List<List<Run>> cells = new ArrayList<>();
        texts.forEach(text -> cells.add(List.of(new Run(text.strip(), false, false, false, ""))));
        return cells;
    }

    /** "mỗi nhóm một bản". */
    static String whom(Recipient recipient) {
        return WORDS.text("for." + recipient);
    }

    /** The same of an item, of which somebody may get several. */
    static String whom(KitItem item) {
        return item.copies() == 1
                ? whom(item.recipient())
                : WORDS.text("for." + item.recipient() + ".more", item.copies());
    }

    static String kind(ItemKind kind) {
        return WORDS.text("kind." + kind);
    }
}

package vn.sontay.training.assessment.paperquiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Beside;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.DemoMark;
import vn.sontay.training.shared.paper.Gap;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.Pages;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.QrSquare;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** One variant of a print: its questions, and on pages of their own the answer sheet (QUI-60). */
final class QuizPaperPdf {

    private static final PaperWords WORDS = PaperWords.beside(QuizPaperPdf.class);
    private static final float QR = 74;
    private static final float NAME_SHARE = 0.55f;
    private static final float FOOT = 12 * PageSetup.MM;
    private static final float MARK = Sheet.PAGE.height() - 6 * PageSetup.MM;
    private static final float HEAD_GAP = 10;

    private final PaperHead head;
    private final PrintedQuiz quiz;
    private final PaperFile file;

    private QuizPaperPdf(PaperHead head, PrintedQuiz quiz) {
        this.head = head;
        this.quiz = quiz;
        this.file = new PaperFile(Sheet.PAGE,
                head.title() + " - " + WORDS.text("variant", quiz.variant().variant()) + " - " + head.classTitle());
    }

    static byte[] render(PaperHead head, PrintedQuiz quiz) {
        return new QuizPaperPdf(head, quiz).render();
    }

    private byte[] render() {
        Pages pages = new Pages(Sheet.PAGE).chapter("");
        pages.add(List.of(Strip.of(heading("")).kept(),
                Strip.of(TextBlock.wrap(WORDS.text("how", quiz.items().size()), Sheet.HINT, Sheet.WIDTH)).below(4)));
        for (AskedQuestion question : quiz.asked()) {
            pages.add(QuestionOnPaper.strips(question));
        }
        Block sheetHead = new Below(List.of(heading(WORDS.text("sheet")), new Gap(4),
                TextBlock.wrap(WORDS.text("sheet.how"), Sheet.HINT, Sheet.WIDTH),
                new Sheet.Example(WORDS.text("sheet.chosen"), WORDS.text("sheet.undone"), Sheet.WIDTH),
                new Gap(HEAD_GAP)));
        for (Block part : AnswerSheet.pages(quiz.items(), Sheet.PAGE.textHeight() - sheetHead.height())) {
            pages.chapter("").add(List.of(Strip.of(sheetHead).kept(), Strip.of(part)));
        }
        draw(pages.all());
        return file.finishRepeatably();
    }

    /** Who prints what for whom on which day, the code, and the fields of the person. */
    private Block heading(String title) {
        float text = Sheet.WIDTH - QR - HEAD_GAP;
        List<Block> left = new ArrayList<>();
        left.add(TextBlock.fewLines(PaperWords.capitals(head.issuer().name()), Sheet.BOLD, 10, text, 2));
        left.add(TextBlock.fewLines(head.classTitle(), Sheet.TEXT, 10, text, 2));
        left.add(new Gap(6));
        left.add(TextBlock.fewLines(PaperWords.capitals(title.isEmpty() ? head.title() : title),
                Sheet.TITLE, 11, text, 2));
        left.add(TextBlock.wrap((title.isEmpty() ? "" : head.title() + " – ")
                + WORDS.text("variant", quiz.variant().variant()), Sheet.TITLE.at(13), text));
        Block top = Beside.of(new Below(left), new Code(head.address(), quiz.variant()), text + HEAD_GAP);
        float name = Sheet.WIDTH * NAME_SHARE;
        Block first = Beside.of(new Sheet.ToWrite(WORDS.text("name"), Sheet.LINE, name - HEAD_GAP),
                new Sheet.ToWrite(WORDS.text("unit"), Sheet.LINE, Sheet.WIDTH - name), name);
        Block second = Beside.of(day(name - HEAD_GAP),
                new Sheet.ToWrite(WORDS.text("signature"), Sheet.LINE, Sheet.WIDTH - name), name);
        return new Below(List.of(top, first, second, new Gap(4)));
    }

    private Block day(float width) {
        @Nullable
        LocalDate heldOn = quiz.variant().heldOn();
        return heldOn == null
                ? new Sheet.ToWrite(WORDS.text("day"), Sheet.LINE, width)
                : new Low(TextBlock.wrap(WORDS.text("day") + " " + Dates.day(heldOn), Sheet.TEXT, width), Sheet.LINE);
    }

    /** A block at the foot of some room. */
    private record Low(Block block, float height) implements Block {

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            block.draw(canvas, left, top - height + block.height());
        }
    }

    /** The address of the entry as a QR code, with the print's code under it. */
    private record Code(String address, PrintedVariant variant) implements Block {

        private static final TextStyle STYLE = new TextStyle(PaperFont.CODE, 10,
                Ink.BLACK, 1.2f, Align.CENTRE);

        @Override
        public float height() {
            return QR + 12;
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            new QrSquare(address).draw(canvas, left, top - QR, QR);
            new Stack().add(0, STYLE, variant.code() + "-" + variant.variant()).fit(QR, 14).draw(canvas, left,
                    top - QR + 2);
        }
    }

    private void draw(List<Pages.Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) {
                file.nextPage();
            }
            pages.get(i).blocks().forEach(placed -> placed.block().draw(file.canvas(), placed.left(), placed.top()));
            TextBlock.wrap(WORDS.text("foot", quiz.variant().variant(), quiz.variant().code(), i + 1, pages.size()),
                    Sheet.HINT.centred(), Sheet.WIDTH).draw(file.canvas(), Sheet.PAGE.left(), FOOT);
            new Sheet.VariantMark(PaperWords.capitals(WORDS.text("variant", quiz.variant().variant())),
                    quiz.variant().variant() % 2 == 0).draw(file.canvas(), Sheet.PAGE.left(), MARK);
            if (head.demo()) {
                DemoMark.of(11, Align.RIGHT, Sheet.WIDTH).draw(file.canvas(), Sheet.PAGE.left(),
                        Sheet.PAGE.height() - 7 * PageSetup.MM);
            }
        }
    }
}

package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

import vn.sontay.training.outcome.certificate.wording.WordedLine;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.DemoMark;
import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.QrSquare;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.Tags;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** One certificate on one lying A4 page. Head and foot have their places; what lies between shares the room left. */
final class CertificatePage {

    static final PageSetup PAGE = PageSetup.LANDSCAPE.bare();

    private static final String KIND = "lớp tập huấn";
    private static final PaperWords WORDS = PaperWords.beside(CertificatePage.class);

    private static final float SIDE = 21 * PageSetup.MM;
    private static final float TOP = 18 * PageSetup.MM;
    private static final float BOTTOM = 16 * PageSetup.MM;
    private static final float WIDTH = PAGE.width() - 2 * SIDE;

    private static final float QR_SIDE = 30 * PageSetup.MM;
    private static final float SIGNATURE_WIDTH = 96 * PageSetup.MM;
    /** Keeps the seal's place, 36 mm wide over the left third of the signature, free of other text. */
    private static final float NOTES_WIDTH = 122 * PageSetup.MM;
    private static final float CODE_LINE = 14;

    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 14).centred().in(Ink.TEXT);
    private static final TextStyle STRONG = TextStyle.of(PaperFont.BOLD, 15).centred().in(Ink.TEXT);
    private static final TextStyle NAME = TextStyle.of(PaperFont.BOLD, 26).centred().in(Ink.TEXT);
    private static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 34).centred().in(Ink.GOLD_BROWN);
    private static final TextStyle NOTE = new TextStyle(PaperFont.REGULAR, 14, Ink.TEXT, 1.25f, Align.LEFT);
    private static final float SMALLEST_NAME = 19;
    private static final float SMALLEST_ADDRESS = 9;

    private final CertificatePaper paper;
    private final PdfContentByte canvas;
    private final List<Spot> spots = new ArrayList<>();

    CertificatePage(CertificatePaper paper, PdfContentByte canvas) {
        this.paper = paper;
        this.canvas = canvas;
    }

    /** A place on the page, in points from its lower left corner, as it is printed. */
    record Spot(float x, float y) {
    }

    /** @return where the middle of the name, the number's beginning and the middle of the day are; once it is drawn */
    List<Spot> spots() {
        return List.copyOf(spots);
    }

    void draw() {
        float right = paper.layout().offsetX().floatValue() * PageSetup.MM;
        float up = -paper.layout().offsetY().floatValue() * PageSetup.MM;
        canvas.saveState();
        canvas.concatCTM(1, 0, 0, 1, right, up);
        drawAll();
        canvas.restoreState();
        spots.replaceAll(each -> new Spot(each.x() + right, each.y() + up));
    }

    private void drawAll() {
        float headEnd = drawHead();
        PdfStructureElement middle = Tags.begin(canvas, Tags.SECTION);
        float[] footStart = new float[1];
        Tags.within(canvas, Tags.SECTION, () -> footStart[0] = drawFoot());
        float room = headEnd - footStart[0];
        Block body = body().fit(WIDTH, room);
        float top = headEnd - (room - body.height()) / 2;
        Tags.within(canvas, middle, () -> body.draw(canvas, SIDE, top));
        float first = TextBlock.wrap(text(WordedLine.CERTIFIES), TEXT, WIDTH).height();
        spots.add(new Spot(PAGE.width() / 2, top - first - 4 - NAME.size()));
    }

    /** Draws letterhead and title; returns how far down they reach. */
    private float drawHead() {
        float y = PAGE.height() - TOP;
        if (paper.demo()) {
            DemoMark.of(13, Align.CENTRE, WIDTH).draw(canvas, SIDE,
                    PAGE.height() - CertificateGround.INNER_FRAME - 3);
        }
        Letterhead head = new Letterhead(paper.issuer(), null, null, 13, WIDTH);
        boolean fixed = !paper.layout().prePrinted();
        if (fixed) {
            head.draw(canvas, SIDE, y);
        }
        y -= head.height() + 12;
        TextBlock title = TextBlock.wrap(text(WordedLine.TITLE), TITLE, WIDTH);
        if (fixed) {
            float titleTop = y;
            Tags.within(canvas, Tags.HEADING, () -> title.draw(canvas, SIDE, titleTop));
        }
        y -= title.height() + 4;
        if (fixed) {
            float dividerTop = y;
            Tags.decoration(canvas, () -> TitleDivider.draw(canvas, PAGE.width() / 2, dividerTop));
        }
        return y - 8;
    }

    private Stack body() {
        CertificatePaper.Training training = paper.training();
        Stack body = new Stack().add(0, TEXT, text(WordedLine.CERTIFIES))
                .addOneLine(4, NAME, SMALLEST_NAME, paper.holder().fullName());
        if (!paper.holder().unit().isBlank()) {
            body.add(4, TEXT, text(WordedLine.UNIT, paper.holder().unit()));
        }
        body.add(12, TEXT, statement(training)).add(4, STRONG, training.classTitle());
        if (!training.classTitle().contains(training.courseTitle())) {
            body.add(4, TEXT, text(WordedLine.COURSE, training.courseTitle()));
        }
        body.add(4, TEXT, held(training));
        if (!training.content().isBlank()) {
            body.add(4, TEXT, text(WordedLine.CONTENT, training.content()));
        }
        if (paper.validUntil() != null) {
            body.add(4, TEXT, text(WordedLine.VALID_UNTIL, Dates.day(paper.validUntil())));
        }
        if (training.result() != null) {
            body.add(4, TEXT, training.result());
        }
        return body;
    }

    /** What is certified, up to the class's title, without saying twice that it is a lớp tập huấn. */
    private static String statement(CertificatePaper.Training training) {
        String text = training.certificateText();
        boolean twice = text.endsWith(" " + KIND) && training.classTitle().toLowerCase(Locale.ROOT).startsWith(KIND);
        return twice ? text.substring(0, text.length() - KIND.length() - 1) : text;
    }

    private String held(CertificatePaper.Training training) {
        LocalDate first = training.startsOn();
        LocalDate last = training.endsOn();
        return first.equals(last)
                ? text(WordedLine.HELD_ONE_DAY, PaperDate.inWords(first), training.periods())
                : text(WordedLine.HELD_DAYS, PaperDate.inWords(first), PaperDate.inWords(last), training.periods());
    }

    private String text(WordedLine line, Object... values) {
        return paper.wording().text(line, values).orElseGet(() -> WORDS.text(line.word(), values));
    }

    /** Draws the notes at the left and the signature place at the right; returns how far up they reach. */
    private float drawFoot() {
        SignaturePlace place = SignaturePlace.of(paper.issuer(), paper.signatory(),
                paper.issuer().placeAnd(PaperDate.inWords(paper.issuedOn())), 14,
                SIGNATURE_WIDTH);
        float top = BOTTOM + Math.max(place.height(), QR_SIDE + CODE_LINE);
        place.draw(canvas, PAGE.width() - SIDE - SIGNATURE_WIDTH, top);
        spots.add(new Spot(PAGE.width() - SIDE - SIGNATURE_WIDTH / 2, top - NOTE.size()));
        drawQr();
        float room = QR_SIDE;
        Block notes = notes().fit(NOTES_WIDTH, room);
        float notesTop = BOTTOM + CODE_LINE + QR_SIDE - (room - notes.height()) / 2;
        notes.draw(canvas, SIDE + QR_SIDE + 8, notesTop);
        spots.add(new Spot(SIDE + QR_SIDE + 8, notesTop - NOTE.size()));
        return top + 6;
    }

    private void drawQr() {
        new QrSquare(paper.verification().url()).draw(canvas, SIDE, BOTTOM + CODE_LINE, QR_SIDE);
        TextStyle style = TextStyle.of(PaperFont.BOLD, 11).centred().in(Ink.TEXT);
        TextBlock.fit(paper.verification().code(), style, QR_SIDE, CODE_LINE).draw(canvas, SIDE,
                BOTTOM + CODE_LINE - 1);
    }

    private Stack notes() {
        Stack notes = new Stack().add(0, NOTE, text(WordedLine.NUMBER, paper.numberText()));
        String decision = paper.decisionNumber();
        if (decision != null && !decision.isBlank()) {
            notes.add(2, NOTE.at(11), text(WordedLine.DECISION, decision));
        }
        return notes.add(6, NOTE.at(11), WORDS.text("verify.code", paper.verification().code()))
                .add(2, NOTE.at(11), WORDS.text("verify.address"))
                .addOneLine(0, NOTE.at(11), SMALLEST_ADDRESS, paper.verification().url());
    }
}

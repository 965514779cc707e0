package vn.sontay.training.outcome.certificate;

import java.awt.Color;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

import vn.sontay.training.shared.paper.Ink;
import vn.sontay.training.shared.paper.PageSetup;

/**
 * Frame and ground of a certificate, drawn as vectors: a double frame in green and gold with a diamond in each corner, and
 * a weave of pale waves with a rosette in the middle. DrawnQuestions once a file and placed on each page.
 */
final class CertificateGround {

    /** Distance of the inner frame from the edge of the page, in points. */
    static final float INNER_FRAME = 10 * PageSetup.MM;

    private static final float OUTER_FRAME = 8 * PageSetup.MM;
    private static final Color WAVE = new Color(0xE9F1ED);
    private static final Color PETAL = new Color(0xF3E9D6);

    private static final int WAVE_STEPS = 13;
    private static final float WAVE_HEIGHT = 9;
    private static final float WAVE_DISTANCE = 13;

    private static final int PETALS = 36;
    private static final float PETAL_LENGTH = 165;
    private static final float PETAL_WIDTH = 46;
    private static final float HEART = 26;

    private final PdfTemplate ground;

    CertificateGround(PdfContentByte canvas, PageSetup page) {
        ground = canvas.createTemplate(page.width(), page.height());
        ground.saveState();
        ground.rectangle(INNER_FRAME, INNER_FRAME, page.width() - 2 * INNER_FRAME, page.height() - 2 * INNER_FRAME);
        ground.clip();
        ground.newPath();
        weave(page);
        rosette(page.width() / 2, page.height() / 2);
        ground.restoreState();
        frame(page, OUTER_FRAME, 2.2f, Ink.GREEN);
        frame(page, INNER_FRAME, 0.8f, Ink.GOLD);
        corners(page);
    }

    /** Puts the ground on a page; to be called before anything else is drawn on it. */
    void draw(PdfContentByte canvas) {
        canvas.addTemplate(ground, 0, 0);
    }

    private void weave(PageSetup page) {
        PdfTemplate up = wave(page.width(), WAVE_HEIGHT);
        PdfTemplate down = wave(page.width(), -WAVE_HEIGHT);
        for (float y = 0; y < page.height(); y += WAVE_DISTANCE) {
            ground.addTemplate(up, 0, y - WAVE_DISTANCE);
            ground.addTemplate(down, 0, y - WAVE_DISTANCE);
        }
    }

    /** One wave over the width of the page, in a box of its own with the middle at one wave distance. */
    private PdfTemplate wave(float width, float amplitude) {
        PdfTemplate wave = ground.createTemplate(width, 2 * WAVE_DISTANCE);
        wave.setColorStroke(WAVE);
        wave.setLineWidth(0.5f);
        float step = width / WAVE_STEPS;
        float side = amplitude;
        wave.moveTo(0, WAVE_DISTANCE);
        for (int i = 0; i < WAVE_STEPS; i++) {
            float x = i * step;
            // Two controls at 4/3 of the amplitude make a bow whose top is at the amplitude.
            float control = WAVE_DISTANCE + side * 4 / 3;
            wave.curveTo(x + step * 0.36f, control, x + step * 0.64f, control, x + step, WAVE_DISTANCE);
            side = -side;
        }
        wave.stroke();
        return wave;
    }

    private void rosette(float centreX, float centreY) {
        float box = HEART + PETAL_LENGTH;
        PdfTemplate petal = ground.createTemplate(2 * box, 2 * box);
        petal.setColorStroke(PETAL);
        petal.setLineWidth(0.5f);
        petal.moveTo(box + HEART, box);
        petal.curveTo(box + HEART + 40, box + PETAL_WIDTH, box + PETAL_LENGTH - 30, box + PETAL_WIDTH,
                box + HEART + PETAL_LENGTH, box);
        petal.curveTo(box + PETAL_LENGTH - 30, box - PETAL_WIDTH, box + HEART + 40, box - PETAL_WIDTH, box + HEART,
                box);
        petal.stroke();
        for (int i = 0; i < PETALS; i++) {
            double angle = 2 * Math.PI * i / PETALS;
            float cos = (float) Math.cos(angle);
            float sin = (float) Math.sin(angle);
            ground.addTemplate(petal, cos, sin, -sin, cos, centreX - box * cos + box * sin,
                    centreY - box * sin - box * cos);
        }
    }

    private void frame(PageSetup page, float inset, float line, Color colour) {
        ground.setColorStroke(colour);
        ground.setLineWidth(line);
        ground.rectangle(inset, inset, page.width() - 2 * inset, page.height() - 2 * inset);
        ground.stroke();
    }

    private void corners(PageSetup page) {
        float inset = (OUTER_FRAME + INNER_FRAME) / 2;
        for (float x : new float[]{inset, page.width() - inset}) {
            for (float y : new float[]{inset, page.height() - inset}) {
                diamond(x, y, 11, Color.WHITE, Ink.GREEN);
                diamond(x, y, 7.5f, Color.WHITE, Ink.GOLD);
                diamond(x, y, 3.5f, Ink.GOLD, Ink.GOLD);
            }
        }
    }

    private void diamond(float x, float y, float reach, Color fill, Color line) {
        ground.setColorFill(fill);
        ground.setColorStroke(line);
        ground.setLineWidth(1);
        ground.moveTo(x - reach, y);
        ground.lineTo(x, y + reach);
        ground.lineTo(x + reach, y);
        ground.lineTo(x, y - reach);
        ground.closePathFillStroke();
    }
}

package vn.sontay.training.demo;

import java.time.Instant;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.shared.scan.SentFile;

/** A file as it comes from a scanner, made up. */
record DemoScan(String name, byte[] bytes) implements SentFile {

    /** @return a page of these lines */
    static byte[] pdf(String title, String text, Instant made) {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, title);
        PaperFlow flow = new PaperFlow(file, PageSetup.PORTRAIT, false);
        text.lines().forEach(line -> flow.addText(line, TextStyle.of(PaperFont.REGULAR, 13)));
        return file.finish(made);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public byte[] read(int most) {
        return bytes;
    }
}

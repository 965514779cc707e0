package vn.sontay.training.shared.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture drawn again from its dots (SCN-3): whatever a file says besides, no byte of it is kept. How many dots there are is read
 * first, and too many are refused before any is drawn. One picture at a time is in memory; of a very large one every second or third
 * dot is kept, as a page is still read well with a quarter of them.
 */
final class DrawnAgain {

    /** The largest photo that phones take has some hundred million dots. */
    static final long MOST_DOTS = 120_000_000;
    /** Where the whole picture must be in memory before its first line is drawn. */
    static final long MOST_DOTS_AT_ONCE = 30_000_000;

    private static final long KEPT_DOTS = 16_000_000;
    private static final float QUALITY = 0.9f;
    private static final Semaphore ONE = new Semaphore(1);

    private DrawnAgain() {
    }

    /**
     * @param format {@code jpeg} or {@code png}
     * @param most how many dots it may have
     * @throws ScanBytes.Malformed when it can't be drawn
     * @throws ScanBytes.TooManyDots before it is drawn
     */
    static byte[] of(byte[] picture, String format, long most) throws ScanBytes.Malformed, ScanBytes.TooManyDots {
        ONE.acquireUninterruptibly();
        try {
            return encoded(drawn(picture, format, most), format);
        } catch (IOException | RuntimeException e) {
            throw new ScanBytes.Malformed(); // whatever the reader stumbles over
        } finally {
            ONE.release();
        }
    }

    private static BufferedImage drawn(byte[] picture, String format, long most)
            throws IOException, ScanBytes.TooManyDots {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            long dots = (long) reader.getWidth(0) * reader.getHeight(0);
            if (dots > most) {
                throw new ScanBytes.TooManyDots(reader.getWidth(0), reader.getHeight(0));
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) dots / KEPT_DOTS));
            how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

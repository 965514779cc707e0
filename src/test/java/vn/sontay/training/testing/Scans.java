package vn.sontay.training.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small photos and files of answer sheets, with what phones write into them. */
public final class Scans {

    /** Stands in the files where a phone writes the place. */
    public static final String PLACE = "GPS 15.0526N 108.3372E";

    private Scans() {
    }

    /** @return a picture of that shade, so that two can differ */
    public static byte[] jpeg(int shade) {
        return image(shade, "jpg");
    }

    public static byte[] png(int shade) {
        return image(shade, "png");
    }

    private static byte[] image(int shade, String format) {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(shade, shade, shade));
        pen.fillRect(5, 5, 50, 30);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** @return the same photo as a phone stores it: turned, with place, comment, and something behind its end */
    public static byte[] photo(int shade) {
        byte[] picture = jpeg(shade);
        byte[] text = letters(PLACE);
        ByteBuffer exif = ByteBuffer.allocate(4 + 32 + text.length);
        exif.put((byte) 0xff).put((byte) 0xe1).putShort((short) (34 + text.length)).put(letters("Exif\0\0MM\0*"))
                .putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1)
                .putShort((short) 6).putShort((short) 0).putInt(0).put(text);
        byte[] comment = Sounds.join(new byte[]{(byte) 0xff, (byte) 0xfe, 0, (byte) (2 + text.length)}, text);
        return Sounds.join(Arrays.copyOf(picture, 2), exif.array(), comment,
                Arrays.copyOfRange(picture, 2, picture.length), letters("SEFH" + PLACE));
    }

    /** @return a picture with a text chunk */
    public static byte[] taggedPng(int shade) {
        byte[] picture = png(shade);
        byte[] data = letters("tEXtComment\0" + PLACE);
        CRC32 sum = new CRC32();
        sum.update(data);
        byte[] chunk = ByteBuffer.allocate(data.length + 8).putInt(data.length - 4).put(data)
                .putInt((int) sum.getValue()).array();
        int after = 8 + 12 + 13;
        return Sounds.join(Arrays.copyOf(picture, after), chunk, Arrays.copyOfRange(picture, after, picture.length));
    }

    /** @param more what the catalogue says besides, such as {@code /OpenAction << /S /JavaScript /JS (x) >>} */
    public static byte[] pdf(String more) {
        String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R " + more + " >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n";
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 1; i <= 3; i++) {
            table.append("%010d 00000 n \n".formatted(body.indexOf(i + " 0 obj")));
        }
        return letters(body + table + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n" + body.length() + "\n%%EOF\n");
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

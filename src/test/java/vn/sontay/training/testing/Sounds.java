package vn.sontay.training.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Tiny sound files, silent, made byte by byte. */
public final class Sounds {

    private static final int MP3_FRAME = 104;
    private static final String OPUS_FRAME = "f8fffe";
    private static final String AAC_FRAME = "01182007";
    private static final long OGG_POLYNOMIAL = 0x04c11db7L;

    private Sounds() {
    }

    /** @return frames of MPEG 1 layer III, 32 kbit/s, 44.1 kHz, mono: 104 bytes and 26 ms each */
    public static byte[] mp3(int frames) {
        byte[] file = new byte[frames * MP3_FRAME];
        for (int i = 0; i < frames; i++) {
            System.arraycopy(hex("fffb10c0"), 0, file, i * MP3_FRAME, 4);
        }
        return file;
    }

    /** @return the same behind an ID3v2 tag and before an ID3v1 tag */
    public static byte[] taggedMp3(int frames) {
        byte[] end = Arrays.copyOf("TAG".getBytes(StandardCharsets.US_ASCII), 128);
        return join(hex("4944330400000000000a"), new byte[10], mp3(frames), end);
    }

    /** @return AAC in MP4 with one track */
    public static byte[] m4a() {
        return mp4("M4A ", "soun", "mp4a", 2);
    }

    /**
     * @param brand such as 3gp4
     * @param handler soun or vide
     * @param code such as mp4a or samr
     */
    public static byte[] mp4(String brand, String handler, String code, int seconds) {
        byte[] movieHeader = join(new byte[12], number(1000, 4), number(seconds * 1000L, 4), new byte[80]);
        byte[] description = box("stsd", new byte[4], number(1, 4), box(code, new byte[28]));
        byte[] media = box("mdia", box("mdhd", new byte[24]), box("hdlr", new byte[8], letters(handler), new byte[13]),
                box("minf", box("stbl", description)));
        return join(box("ftyp", letters(brand), new byte[4], letters(brand)),
                box("moov", box("mvhd", movieHeader), box("trak", media)),
                box("mdat", hex(AAC_FRAME.repeat(Math.max(1, seconds * 8)))));
    }

    /** @return a box of an MP4 file */
    public static byte[] box(String type, byte[]... content) {
        byte[] inside = join(content);
        return join(number(inside.length + 8L, 4), letters(type), inside);
    }

    /** @return one Opus stream in Ogg with as many frames of 20 ms */
    public static byte[] ogg(int frames) {
        byte[] head = join(letters("OpusHead"), hex("0101380180bb0000000000"));
        byte[] tags = join(letters("OpusTags"), new byte[8]);
        byte[] file = join(page(2, 0, 0, head), page(0, 0, 1, tags));
        for (int i = 0; i < frames; i++) {
            file = join(file, page(i == frames - 1 ? 4 : 0, 312 + 960L * (i + 1), i + 2, hex(OPUS_FRAME)));
        }
        return file;
    }

    /** @return a page of an Ogg file with its checksum */
    public static byte[] page(int flags, long position, int number, byte[] packet) {
        byte[] head = join(letters("OggS"), new byte[]{0, (byte) flags}, little(position, 8), little(7, 4),
                little(number, 4), new byte[4], new byte[]{1, (byte) packet.length});
        byte[] page = join(head, packet);
        long sum = 0;
        for (byte each : page) {
            sum ^= (each & 0xffL) << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = (sum << 1 ^ ((sum & 0x80000000L) != 0 ? OGG_POLYNOMIAL : 0)) & 0xffffffffL;
            }
        }
        System.arraycopy(little(sum, 4), 0, page, 22, 4);
        return page;
    }

    /** @return Opus in WebM with one track and one block, as a browser records it: without lengths */
    public static byte[] webm() {
        return webm("webm", 2, "A_OPUS");
    }

    /**
     * @param type of the document, webm or matroska
     * @param kind of the track: 1 picture, 2 sound
     */
    public static byte[] webm(String type, int kind, String code) {
        byte[] track = element("ae", element("d7", number(1, 1)), element("83", number(kind, 1)),
                element("86", letters(code)));
        byte[] block = element("a3", hex("81000080" + OPUS_FRAME));
        return join(element("1a45dfa3", element("4282", letters(type))), hex("1853806701ffffffffffffff"),
                element("1549a966", element("2ad7b1", number(1_000_000, 3))), element("1654ae6b", track),
                hex("1f43b675ff"), element("e7", number(0, 1)), block, block);
    }

    /** @return an element of a WebM file */
    public static byte[] element(String id, byte[]... content) {
        byte[] inside = join(content);
        return join(hex(id), number(0x10000000L | inside.length, 4), inside);
    }

    /** @return a PNG picture of one point */
    public static byte[] picture() {
        return hex(
                "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f0305"
                        + "00060001a5f645400000000049454e44ae426082");
    }

    /** @return all one after the other */
    public static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** @return the bytes that are written so */
    public static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] number(long number, int length) {
        return Arrays.copyOfRange(ByteBuffer.allocate(8).putLong(number).array(), 8 - length, 8);
    }

    private static byte[] little(long number, int length) {
        return Arrays.copyOf(ByteBuffer.allocate(8).putLong(Long.reverseBytes(number)).array(), length);
    }
}

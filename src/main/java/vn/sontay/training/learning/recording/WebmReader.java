package vn.sontay.training.learning.recording;

import java.util.Set;

/** Recognises Opus or Vorbis in WebM by its elements: document type, a sound track, no picture track, sound in clusters. */
final class WebmReader {

    private static final long HEADER = 0x1a45dfa3L;
    private static final long DOCUMENT_TYPE = 0x4282;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549a966L;
    private static final long TIME_SCALE = 0x2ad7b1;
    private static final long DURATION = 0x4489;
    private static final long TRACKS = 0x1654ae6bL;
    private static final long TRACK = 0xae;
    private static final long TRACK_KIND = 0x83;
    private static final long CODE = 0x86;
    private static final long CLUSTER = 0x1f43b675L;
    private static final Set<Long> BLOCKS = Set.of(0xa3L, 0xa0L);
    private static final Set<String> CODES = Set.of("A_OPUS", "A_VORBIS");
    private static final int SOUND = 2;
    /** A length that isn't told: the element ends where its parent's next one begins. */
    private static final long UNKNOWN = -1;
    private static final double NANOS = 1e9;

    private final SoundBytes file;
    private int soundTracks;
    private boolean hasBlocks;
    private long timeScale = 1_000_000;
    private double duration;

    private WebmReader(SoundBytes file) {
        this.file = file;
    }

    static boolean mayBe(SoundBytes file) {
        return file.size() > 4 && file.u32(0) == HEADER;
    }

    /** @throws SoundBytes.Malformed when it is something else */
    static Sound read(SoundBytes file) {
        return new WebmReader(file).walk();
    }

    /** An element; to is where it ends, or the file's end where it doesn't say. */
    private record Element(long id, int from, int to, boolean open) {
    }

    private Sound walk() {
        Element header = element(0, file.size());
        if (header.open() || !"webm".equals(documentType(header))) {
            throw new SoundBytes.Malformed();
        }
        Element segment = element(header.to(), file.size());
        if (segment.id() != SEGMENT) {
            throw new SoundBytes.Malformed();
        }
        for (int at = segment.from(); at < segment.to();) {
            Element element = element(at, segment.to());
            boolean into = element.id() == CLUSTER;
            if (element.open() && !into) {
                throw new SoundBytes.Malformed();
            }
            read(element);
            at = into ? element.from() : element.to();
        }
        if (soundTracks != 1 || !hasBlocks || segment.to() != file.size()) {
            throw new SoundBytes.Malformed();
        }
        return Sound.of(SoundKind.WEBM, duration * timeScale / NANOS, file.size());
    }

    /** Clusters are entered, not skipped, so that one walk sees the blocks whether or not a cluster tells its length. */
    private void read(Element element) {
        if (element.id() == TRACKS) {
            for (int at = element.from(); at < element.to();) {
                Element child = closed(at, element.to());
                if (child.id() == TRACK) {
                    track(child);
                }
                at = child.to();
            }
        } else if (element.id() == INFO) {
            info(element);
        } else if (BLOCKS.contains(element.id())) {
            hasBlocks = true;
        }
    }

    private String documentType(Element header) {
        for (int at = header.from(); at < header.to();) {
            Element child = closed(at, header.to());
            if (child.id() == DOCUMENT_TYPE) {
                return text(child);
            }
            at = child.to();
        }
        return "";
    }

    private void info(Element info) {
        for (int at = info.from(); at < info.to();) {
            Element child = closed(at, info.to());
            if (child.id() == TIME_SCALE) {
                timeScale = number(child);
            } else if (child.id() == DURATION) {
                duration = child.to() - child.from() == 4
                        ? Float.intBitsToFloat((int) file.u32(child.from()))
                        : Double.longBitsToDouble(file.i64(child.from()));
            }
            at = child.to();
        }
    }

    private void track(Element track) {
        long kind = 0;
        String code = "";
        for (int at = track.from(); at < track.to();) {
            Element child = closed(at, track.to());
            if (child.id() == TRACK_KIND) {
                kind = number(child);
            } else if (child.id() == CODE) {
                code = text(child);
            }
            at = child.to();
        }
        if (kind != SOUND || !CODES.contains(code)) {
            throw new SoundBytes.Malformed();
        }
        soundTracks++;
    }

    private Element closed(int at, int end) {
        Element element = element(at, end);
        if (element.open()) {
            throw new SoundBytes.Malformed();
        }
        return element;
    }

    /** @return the element that begins there, within its parent; each is at least two bytes, so a walk ends */
    private Element element(int at, int end) {
        int idLength = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
        if (idLength > 4) {
            throw new SoundBytes.Malformed();
        }
        long id = 0;
        for (int i = 0; i < idLength; i++) {
            id = id << 8 | file.u8(at + i);
        }
        int sizeAt = at + idLength;
        int sizeLength = Integer.numberOfLeadingZeros(file.u8(sizeAt)) - 23;
        if (sizeLength > 8) {
            throw new SoundBytes.Malformed();
        }
        long size = file.u8(sizeAt) & (0xff >> sizeLength);
        boolean unknown = size == 0xff >> sizeLength;
        for (int i = 1; i < sizeLength; i++) {
            size = size << 8 | file.u8(sizeAt + i);
            unknown &= file.u8(sizeAt + i) == 0xff;
        }
        int from = sizeAt + sizeLength;
        long length = unknown ? UNKNOWN : size;
        if (from > end || length > end - from) {
            throw new SoundBytes.Malformed();
        }
        return new Element(id, from, unknown ? end : (int) (from + length), unknown);
    }

    private long number(Element element) {
        int length = element.to() - element.from();
        if (length > 8) {
            throw new SoundBytes.Malformed();
        }
        long value = 0;
        for (int at = element.from(); at < element.to(); at++) {
            value = value << 8 | file.u8(at);
        }
        return value;
    }

    private String text(Element element) {
        String text = file.text(element.from(), element.to() - element.from());
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}

package vn.sontay.training.learning.recording;

import java.util.Set;
import vn.sontay.training.shared.RuleException;

/** Recognises AAC in MP4 by its boxes: a brand that browsers play, a sound track, no picture track, everything within bounds. */
final class Mp4Reader {

    private static final Set<String> BRANDS = Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso3", "iso4",
            "iso5", "iso6", "iso8", "3gp4", "3gp5", "3gp6", "3gp7", "dash", "MSNV");
    private static final Set<String> PICTURES = Set.of("vide", "pict", "auxv");
    private static final Set<String> AMR = Set.of("samr", "sawb");
    private static final int HEADER = 8;

    private final SoundBytes file;
    private boolean isSound;
    private boolean hasMedia;
    private double seconds;

    private Mp4Reader(SoundBytes file) {
        this.file = file;
    }

    static boolean mayBe(SoundBytes file) {
        return file.has(4, "ftyp");
    }

    /**
     * @throws SoundBytes.Malformed when it is something else
     * @throws RuleException when it is sound in a code that browsers can't play
     */
    static Sound read(SoundBytes file) {
        return new Mp4Reader(file).walk();
    }

    private record Box(String type, int from, int to) {
    }

    private Sound walk() {
        for (int at = 0; at < file.size();) {
            Box box = box(at, file.size(), true);
            if (at == 0) {
                requireBrand(box);
            }
            switch (box.type()) {
                case "moov" -> movie(box);
                case "mdat" -> hasMedia |= box.to() > box.from();
                default -> {
                    // free, sidx, moof, …: nothing that is asked
                }
            }
            at = box.to();
        }
        if (!isSound || !hasMedia) {
            throw new SoundBytes.Malformed();
        }
        return Sound.of(SoundKind.MP4, seconds, file.size());
    }

    /** @return the box that begins there and ends within its parent; each is at least 8 bytes, so a walk ends */
    private Box box(int at, int end, boolean top) {
        long size = file.u32(at);
        String type = file.text(at + 4, 4);
        int from = at + HEADER;
        if (size == 1) {
            size = file.i64(from);
            from += 8;
        } else if (size == 0 && top) {
            size = (long) end - at;
        }
        if (size < from - at || size > end - at) {
            throw new SoundBytes.Malformed();
        }
        return new Box(type, from, (int) (at + size));
    }

    private void requireBrand(Box box) {
        boolean known = box.to() - box.from() >= 8 && BRANDS.contains(file.text(box.from(), 4));
        for (int at = box.from() + 8; !known && at + 4 <= box.to(); at += 4) {
            known = BRANDS.contains(file.text(at, 4));
        }
        if (!known) {
            throw new SoundBytes.Malformed();
        }
    }

    private void movie(Box movie) {
        for (int at = movie.from(); at < movie.to();) {
            Box box = box(at, movie.to(), false);
            if (box.type().equals("mvhd")) {
                boolean wide = file.u8(box.from()) == 1;
                long scale = file.u32(box.from() + (wide ? 20 : 12));
                long length = wide ? file.i64(box.from() + 24) : file.u32(box.from() + 16);
                seconds = scale == 0 ? 0 : (double) length / scale;
            } else if (box.type().equals("trak")) {
                track(box);
            }
            at = box.to();
        }
    }

    private void track(Box track) {
        Box media = child(track, "mdia");
        String handler = file.text(child(media, "hdlr").from() + 8, 4);
        if (PICTURES.contains(handler)) {
            throw new SoundBytes.Malformed();
        }
        if (handler.equals("soun")) {
            Box kinds = child(child(child(media, "minf"), "stbl"), "stsd");
            String code = box(kinds.from() + 8, kinds.to(), false).type();
            if (AMR.contains(code)) {
                throw RuleException.at("file", "recording.amr");
            }
            if (!code.equals("mp4a")) {
                throw new SoundBytes.Malformed();
            }
            isSound = true;
        }
    }

    private Box child(Box parent, String type) {
        for (int at = parent.from(); at < parent.to();) {
            Box box = box(at, parent.to(), false);
            if (box.type().equals(type)) {
                return box;
            }
            at = box.to();
        }
        throw new SoundBytes.Malformed();
    }
}

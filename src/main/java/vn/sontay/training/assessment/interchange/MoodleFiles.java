package vn.sontay.training.assessment.interchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** The files beside a text of Moodle XML, of which it says where they are shown. */
final class MoodleFiles {

    /** What stands in the text before a file's path. */
    static final String PLACE = "@@PLUGINFILE@@";

    private MoodleFiles() {
    }

    /**
     * @return the text with its pictures in their places
     * @throws RefusedQuestion when one isn't there, is too big, or is none that can be shown
     */
    static String shown(String text, List<XmlNode> files) throws RefusedQuestion {
        String shown = text;
        int bytes = 0;
        for (XmlNode file : files) {
            String name = file.attribute("name");
            String path = file.attribute("path").isEmpty() ? "/" : file.attribute("path");
            List<String> addresses = List.of(PLACE + path + encoded(name), PLACE + path + name);
            if (addresses.stream().noneMatch(shown::contains)) {
                continue;
            }
            EmbeddedPictures.DataUri picture = EmbeddedPictures.dataUri(bytes(file));
            bytes += picture.size();
            if (bytes > Limits.PICTURES_BYTES) {
                throw RefusedQuestion.notOurs(EmbeddedPictures.TOO_MUCH);
            }
            for (String address : addresses) {
                shown = shown.replace(address, picture.address());
            }
        }
        if (shown.contains(PLACE)) {
            throw RefusedQuestion
                    .notOurs("Câu kèm một tệp mà trong tệp nhập không có. Xuất lại kèm tệp, hoặc bỏ ra khỏi câu.");
        }
        return shown;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(XmlNode file) throws RefusedQuestion {
        String data = file.text();
        if (data.length() > Limits.PICTURE_BYTES * 2) {
            throw RefusedQuestion.notOurs("Câu kèm tệp nặng quá " + (Limits.PICTURE_BYTES >> 10)
                    + " KB. Thu nhỏ hình rồi nhập lại.");
        }
        try {
            return file.attribute("encoding").equals("base64")
                    ? Base64.getMimeDecoder().decode(data)
                    : data.getBytes(StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            throw RefusedQuestion.broken("Hình kèm câu bị hỏng.");
        }
    }
}

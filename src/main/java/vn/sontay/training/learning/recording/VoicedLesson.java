package vn.sontay.training.learning.recording;

import java.util.List;
import java.util.function.Function;

/** Puts players into a lesson's clean HTML, each under the heading of its section. A pure function. */
public final class VoicedLesson {

    private static final String HEADING_END = "</h2>";
    private static final String SUMMARY_END = "</summary>";

    private VoicedLesson() {
    }

    /**
     * @param html as the curriculum made it
     * @param recordings the live ones of that edition
     * @param folder the address in which the sounds are, ending with a slash
     * @param label what stands above a player, as plain text
     * @return the same HTML with the players; one whose section isn't there is left out
     */
    public static String of(String html, List<RecordingRow> recordings, String folder,
            Function<RecordingRow, String> label) {
        StringBuilder voiced = new StringBuilder(html);
        // from the last to the first, so that the oldest stands first under a heading
        for (RecordingRow row : recordings.reversed()) {
            int at = under(voiced, row.section().sectionId());
            if (at >= 0) {
                voiced.insert(at, player(row, folder, label.apply(row)));
            }
        }
        return voiced.toString();
    }

    /** @return the place after the heading, outside of what folds a section; -1 where there is none */
    private static int under(StringBuilder html, String sectionId) {
        int heading = html.indexOf("<h2 id=\"" + sectionId + "\">");
        int end = heading < 0 ? -1 : html.indexOf(HEADING_END, heading);
        if (end < 0) {
            return -1;
        }
        int after = end + HEADING_END.length();
        int next = after;
        while (next < html.length() && Character.isWhitespace(html.charAt(next))) {
            next++;
        }
        return html.indexOf(SUMMARY_END, next) == next ? next + SUMMARY_END.length() : after;
    }

    private static String player(RecordingRow row, String folder, String label) {
        String id = "nghe-" + row.recordingId();
        return "\n<div class=\"voice screen-only\"><p id=\"" + id + "\">" + escaped(label)
                + "</p><audio controls preload=\"none\" aria-labelledby=\"" + id + "\" src=\"" + escaped(folder)
                + row.fileName() + "\"></audio></div>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

package vn.sontay.training.learning.recording;

import java.util.List;

/**
 * A section with its recordings.
 *
 * @param all the oldest first, live and withdrawn
 */
public record SectionVoices(String sectionId, String title, List<RecordingRow> all) {

    public SectionVoices {
        all = List.copyOf(all);
    }

    /** @return those that can be heard in the lesson */
    public List<RecordingRow> live() {
        return all.stream().filter(RecordingRow::live).toList();
    }

    /** @return those that were taken back */
    public List<RecordingRow> withdrawn() {
        return all.stream().filter(row -> !row.live()).toList();
    }
}

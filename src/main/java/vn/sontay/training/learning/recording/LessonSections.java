package vn.sontay.training.learning.recording;

import java.util.List;
import vn.sontay.training.shared.NotFoundException;

/**
 * A lesson as a class reads it, section by section.
 *
 * @param editionId of the text in the archive as it stands today
 * @param homeless live recordings whose section is no longer in the text
 */
public record LessonSections(long classId, String classTitle, String lessonCode, String edition, String title,
        long editionId, List<SectionVoices> sections, List<RecordingRow> homeless) {

    public LessonSections {
        sections = List.copyOf(sections);
        homeless = List.copyOf(homeless);
    }

    /** @throws NotFoundException when it has no such section */
    public SectionVoices section(String sectionId) {
        return sections.stream().filter(each -> each.sectionId().equals(sectionId)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return whether the lesson's text was changed since (REC-10) */
    public boolean changedSince(RecordingRow row) {
        return row.lessonEditionId() != editionId;
    }
}

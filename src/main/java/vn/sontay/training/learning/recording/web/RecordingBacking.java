package vn.sontay.training.learning.recording.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.learning.recording.AddRecording;
import vn.sontay.training.learning.recording.LessonSections;
import vn.sontay.training.learning.recording.RecordingQueries;
import vn.sontay.training.learning.recording.RecordingService;
import vn.sontay.training.learning.recording.SectionKey;
import vn.sontay.training.learning.recording.SectionVoices;
import vn.sontay.training.learning.recording.SoundFile;
import vn.sontay.training.learning.recording.SpokenLanguage;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** One section of a lesson: its recordings, and the form that adds one. */
@Named
@RequestScoped
public class RecordingBacking {

    private static final String OTHER = "other";

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RecordingQueries queries;

    @Inject
    RecordingService service;

    @Inject
    Texts texts;

    private LessonSections lesson;
    private SectionVoices section;

    @PostConstruct
    void read() {
        lesson = queries.lesson(parameters.id("class"), parameters.text("lesson"));
        section = lesson.section(parameters.text("section"));
        form.show("language", SpokenLanguage.KNOWN.getFirst());
    }

    public String add() {
        String language = parameters.text("language");
        SentPart file = SentPart.filled(form, "file");
        SoundFile.requireSize(file.size());
        form.with("classId", lesson.classId()).with("sound", file.bytes(SoundFile.MOST_BYTES))
                .with("section", new SectionKey(lesson.lessonCode(), parameters.text("edition"), section.sectionId()));
        service.add(form.with("language", SpokenLanguage.KNOWN.contains(language) ? language : parameters.text(OTHER))
                .read(AddRecording.class));
        return "/trainer/recordings?faces-redirect=true&m=recording.added&class=" + lesson.classId() + "&lesson="
                + texts.url(lesson.lessonCode());
    }

    public LessonSections getLesson() {
        return lesson;
    }

    public SectionVoices getSection() {
        return section;
    }

    /** @return the languages of the district, and another */
    public List<SelectItem> getLanguages() {
        return Stream.concat(SpokenLanguage.KNOWN.stream().map(SelectItem::new),
                Stream.of(new SelectItem(OTHER, texts.get("recording.otherLanguage")))).toList();
    }

    /** @return such as 1,5 MB */
    public String getMost() {
        return SoundFile.megabytes(SoundFile.MOST_BYTES);
    }
}

package vn.sontay.training.learning.curriculum;

import java.util.List;
import java.util.Set;
import vn.sontay.training.learning.claim.ClaimFiles;
import vn.sontay.training.learning.claim.Claims;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** Reads {@code content/lessons} and {@code content/courses}, and the claims that lessons rest on. */
public final class CurriculumFiles {

    private final ContentFolder folder;
    private final ContentProblems problems;
    private final ContentProblems remarks = new ContentProblems();

    public CurriculumFiles(ContentFolder folder, ContentProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** @return the courses and lessons that are whole; what is wrong with the others is noted */
    public Curriculum read() {
        Claims claims = new ClaimFiles(folder, problems, remarks).read();
        Pictures pictures = new Pictures(problems).read(folder);
        LessonFiles lessonFiles = new LessonFiles(pictures, claims, problems, remarks);
        folder.readAll("lessons", ".md", problems).forEach(lessonFiles::read);
        pictures.refuseUnused(remarks);
        List<Lesson> lessons = lessonFiles.lessons();
        Set<String> known = lessonFiles.codes();
        CourseFiles courseFiles = new CourseFiles(known, problems);
        folder.readAll("courses", ".yaml", problems).forEach(courseFiles::read);
        return new Curriculum(courseFiles.courses(), lessons,
                new CurriculumNames(known, courseFiles.codes(), courseFiles.quizPlaces(),
                        courseFiles.preQuizPlaces()),
                claims, lessonFiles.uses());
    }

    /**
     * @return what is readable but not as good as this project's lessons have to be (CUR-9): the build asks for it, a
     *         start doesn't
     */
    public ContentProblems remarks() {
        return remarks;
    }
}

package vn.sontay.training.assessment.question;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.learning.claim.ClaimUse;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;

/** The bank in force as files of {@code content/questions}, to be put in their place (QST-15). */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER})
public class QuestionExport {

    @Inject
    QuestionCatalogue catalogue;

    /** @return the lesson's file @throws NotFoundException when the bank has no question about it */
    public String lesson(String lessonCode) {
        List<Question> questions = catalogue.current().all().stream()
                .filter(question -> question.lessonCode().equals(lessonCode)).toList();
        if (questions.isEmpty()) {
            throw new NotFoundException();
        }
        return QuestionYaml.write(lessonCode, questions, claims());
    }

    /** What a file names stays named: the form in the browser doesn't ask for it. A figure that was filled in counts as named. */
    private Map<String, List<String>> claims() {
        return catalogue.claimUses().stream().collect(
                Collectors.groupingBy(ClaimUse::code, Collectors.mapping(ClaimUse::claim, Collectors.toList())));
    }

    /** @return codes of the lessons whose file would change, sorted */
    public List<String> editedLessons() {
        Set<String> lessons = new TreeSet<>();
        catalogue.entries().stream().filter(BankEntry::differsFromFile)
                .forEach(entry -> Stream.of(entry.file(), entry.question()).filter(Objects::nonNull)
                        .forEach(question -> lessons.add(question.lessonCode())));
        Set<String> asked = new TreeSet<>();
        catalogue.current().all().forEach(question -> asked.add(question.lessonCode()));
        lessons.retainAll(asked);
        return List.copyOf(lessons);
    }

    /** @return a zip of the files that would change, each at its place below {@code content} */
    public byte[] edited() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String lesson : new ArrayList<>(editedLessons())) {
                ZipEntry entry = new ZipEntry("questions/" + lesson + ".yaml");
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(lesson(lesson).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

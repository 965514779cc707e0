package vn.sontay.training.assessment.interchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sontay.training.assessment.interchange.FileFormat;
import vn.sontay.training.assessment.interchange.InterchangeQueries;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.web.Texts;

/** What can be chosen when questions are imported or exported. */
@Named
@RequestScoped
public class InterchangeChoices {

    @Inject
    InterchangeQueries queries;

    @Inject
    Texts texts;

    private List<InterchangeQueries.LessonChoice> lessons = List.of();

    @PostConstruct
    void read() {
        lessons = queries.lessons();
    }

    /** @return lessons by code and title */
    public List<SelectItem> getLessons() {
        return lessons.stream().map(each -> new SelectItem(each.code(), each.code() + ". " + each.title())).toList();
    }

    /** @return the whole bank, then its lessons with how many questions each has */
    public List<SelectItem> getParts() {
        int all = lessons.stream().mapToInt(InterchangeQueries.LessonChoice::questions).sum();
        return Stream.concat(
                Stream.of(new SelectItem("", texts.of("interchange.wholeBank", String.valueOf(all)))),
                lessons.stream().map(each -> new SelectItem(each.code(), texts.of("interchange.lessonOf", each.code(),
                        each.title(), String.valueOf(each.questions())))))
                .toList();
    }

    public List<SelectItem> getFormats() {
        return Arrays.stream(FileFormat.values())
                .map(format -> new SelectItem(format.key(),
                        texts.get("interchange.format" + format.name().replace("_", ""))))
                .toList();
    }

    public List<SelectItem> getDifficulties() {
        return Arrays.stream(Difficulty.values()).map(each -> new SelectItem(each.name().toLowerCase(Locale.ROOT),
                texts.get("interchange.difficulty" + each.name()))).toList();
    }
}

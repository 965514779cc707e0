package vn.sontay.training.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.curriculum.Curriculum;
import vn.sontay.training.curriculum.CurriculumFiles;
import vn.sontay.training.question.Question;
import vn.sontay.training.question.QuestionBank;
import vn.sontay.training.question.QuestionFiles;
import vn.sontay.training.question.Response;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** The right answers to all questions of the content, and how somebody gives them on a page. */
final class RightAnswers {

    private final List<Question> questions;

    RightAnswers() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            ContentProblems problems = new ContentProblems();
            Curriculum curriculum = new CurriculumFiles(folder, problems).read();
            QuestionBank bank = new QuestionFiles(folder, curriculum, problems).read();
            problems.refuseIfAny();
            questions = bank.all();
        }
    }

    /** Answers a question of the page, a fieldset with its legend. */
    void give(Locator shown) {
        String legend = shown.locator("legend").first().innerText();
        Question question = questions.stream().filter(each -> legend.contains(each.text()))
                .max(Comparator.comparing(each -> each.text().length()))
                .orElseThrow(() -> new AssertionError("not in the content: " + legend));
        fill(shown.locator("[data-kind]").first(), question.task().model());
    }

    private static void fill(Locator holder, Response right) {
        switch (holder.getAttribute("data-kind")) {
            case "options" ->
                right.letters().forEach(letter -> holder.locator("input[value='" + letter + "']").check());
            case "places" -> {
                List<String> values = right.slots();
                String name = holder.getAttribute("data-name");
                for (int i = 0; i < values.size(); i++) {
                    holder.locator("select[name=" + name + "s" + i + "]")
                            .selectOption(new SelectOption().setValue(values.get(i)));
                }
            }
            case "typed" -> {
                holder.locator("input").fill(right.text());
                holder.locator("input").blur();
            }
            default -> {
                List<Response> parts = right.parts();
                for (int i = 0; i < parts.size(); i++) {
                    fill(holder.locator("> fieldset > [data-kind]").nth(i), parts.get(i));
                }
            }
        }
    }
}

package vn.sontay.training.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.List;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.testing.ContentAnswers;

/** The right answers to all questions of the content, and how somebody gives them on a page. */
final class RightAnswers {

    private final ContentAnswers answers;

    RightAnswers() {
        this(Path.of("content"));
    }

    /** @param content its folder */
    RightAnswers(Path content) {
        answers = new ContentAnswers(content);
    }

    /** Answers a question of the page, a fieldset with its legend. */
    void give(Locator shown) {
        fill(shown.locator("[data-kind]").first(), to(shown));
    }

    /** @return the right answer to a question of the page */
    Response to(Locator shown) {
        return answers.to(shown.locator("legend").first().innerText());
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

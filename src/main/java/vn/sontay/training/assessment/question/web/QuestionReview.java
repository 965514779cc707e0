package vn.sontay.training.assessment.question.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.QuestionHtml;

/**
 * Questions as they are explained afterwards: {@code <question:review value="#{page.questions()}"/>}, with the words it needs
 * as attributes: {@code label} for "Câu {0}", {@code right}, {@code partly}, {@code wrong}, {@code mine} for what was chosen,
 * {@code key} for what is right, {@code none} for no answer, {@code explanation}, {@code source}, {@code multiple};
 * with {@code plain} nothing is said about an answer; of a corrected key {@code newKey}, {@code fullMarks}, {@code dropped}, {@code droppedNote}.
 */
@FacesComponent(value = "vn.sontay.training.question.Review", createTag = true, tagName = "review", namespace = "urn:training:question")
public class QuestionReview extends UIComponentBase {

    @Override
    public String getFamily() {
        return "vn.sontay.training.assessment.question";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getAttributes().get("value") instanceof List<?> questions) {
            Markup page = new Markup(faces.getResponseWriter(), this);
            for (Object each : questions) {
                question(page, (AskedQuestion) each);
            }
        }
    }

    private String word(String name) {
        return String.valueOf(getAttributes().get(name));
    }

    private void question(Markup page, AskedQuestion question) throws IOException {
        boolean html = question.isHtml();
        boolean plain = getAttributes().containsKey("plain");
        page.open("section", "class", "card").open("h2")
                .text(word("label").replace("{0}", String.valueOf(question.ordinal())) + (plain ? "" : ". "));
        if (plain) {
            page.text("");
        } else if (question.dropped()) {
            badge(page, "info", word("dropped"));
        } else {
            badge(page, question.right() ? "done" : question.partlyRight() ? "warning" : "danger",
                    word(question.right() ? "right" : question.partlyRight() ? "partly" : "wrong"));
        }
        page.close("h2");
        page.open(html ? "div" : "p").text(question.text(), html)
                .text(question.markedMultiple() ? " (" + word("multiple") + ")" : "").close(html ? "div" : "p");
        fields(page, question.fields(), html);
        if (!question.answered() && !plain) {
            page.open("p", "class", "hint").text(word("none")).close("p");
        }
        if (question.correction() != null) {
            page.open("p", "class", "notice info").text(word(switch (question.correction()) {
                case NEW_KEY -> "newKey";
                case FULL_MARKS -> "fullMarks";
                case DROPPED -> "droppedNote";
            })).close("p");
        }
        for (String feedback : question.feedback()) {
            page.open("p", "class", "notice info").text(feedback, html).close("p");
        }
        told(page, "", word("explanation"), question.explanation(), html);
        told(page, "hint", word("source"), question.source(), false);
        page.close("section");
    }

    private static void told(Markup page, String style, String word, String text, boolean html) throws IOException {
        if (!text.isEmpty()) {
            page.open("p", "class", style).open("strong").text(word + ": ").close("strong").text(text, html)
                    .close("p");
        }
    }

    private static void badge(Markup page, String kind, String text) throws IOException {
        page.open("span", "class", "badge " + kind).text(text).close("span");
    }

    private void fields(Markup page, Fields fields, boolean html) throws IOException {
        switch (fields) {
            case Fields.Options options -> options(page, options, html);
            case Fields.Places places -> places(page, places, html);
            case Fields.Typed typed -> typed(page, typed);
            case Fields.Parts parts -> {
                for (Fields.PartFields part : parts.parts()) {
                    page.open("p", "class", "part").text(part.text(), html).close("p");
                    fields(page, part.fields(), html);
                }
            }
        }
    }

    private void options(Markup page, Fields.Options options, boolean html) throws IOException {
        page.open("ul", "class", "review");
        for (Fields.Choosable option : options.options()) {
            String kind = option.right() ? "right" : option.chosen() ? "wrong" : "";
            page.open("li", "class", kind).open("span").text(option.text(), html);
            if (option.chosen()) {
                page.text(" ");
                badge(page, option.right() ? "done" : "danger", word("mine"));
            }
            if (option.right()) {
                page.text(" ");
                badge(page, "done", word("key"));
            }
            page.close("span").close("li");
        }
        page.close("ul");
    }

    private void places(Markup page, Fields.Places places, boolean html) throws IOException {
        page.open("ul", "class", "review");
        for (Fields.Place place : places.places()) {
            boolean right = place.value().equals(place.right());
            page.open("li", "class", right ? "right" : place.value().isEmpty() ? "" : "wrong")
                    .open("span").text(place.prompt(), html).text(": ");
            if (!place.value().isEmpty()) {
                page.text(QuestionHtml.words(places.label(place.value()), html) + " ");
                badge(page, right ? "done" : "danger", word("mine"));
            }
            if (!right) {
                page.text(" " + QuestionHtml.words(places.label(place.right()), html) + " ");
                badge(page, "done", word("key"));
            }
            page.close("span").close("li");
        }
        page.close("ul");
    }

    private void typed(Markup page, Fields.Typed typed) throws IOException {
        page.open("ul", "class", "review");
        if (!typed.value().isEmpty()) {
            page.open("li").open("span").text(typed.value() + " ");
            badge(page, "info", word("mine"));
            page.close("span").close("li");
        }
        page.open("li", "class", "right").open("span").text((typed.right() + " " + typed.unit()).strip() + " ");
        badge(page, "done", word("key"));
        page.close("span").close("li").close("ul");
    }
}

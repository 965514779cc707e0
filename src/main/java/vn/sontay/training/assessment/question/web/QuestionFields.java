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
 * The questions of a quiz with what is answered, as plain fields: {@code <question:fields value="#{page.questions()}"/>}, with
 * the words for "Câu {0}", "chọn nhiều", "Chọn" and "Vị trí của" as {@code label}, {@code multiple}, {@code choose} and
 * {@code place}. One component instead of a repeat in a repeat, which made the page more than twice as dear, as a whole class
 * opens it at the same time. What it writes, {@link ResponseForm} reads, and so does the page's script by the attribute
 * {@code data-kind}.
 */
@FacesComponent(value = "vn.sontay.training.question.Fields", createTag = true, tagName = "fields", namespace = "urn:training:question")
public class QuestionFields extends UIComponentBase {

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
        String number = String.valueOf(question.ordinal());
        page.open("fieldset", "class", "choices", "id", "question-" + number, "data-question", number);
        String legend = "question-" + number + "-text";
        page.open("legend", "id", legend).text(word("label").replace("{0}", number) + ". ")
                .text(question.text(), question.isHtml())
                .text(question.markedMultiple() ? " (" + word("multiple") + ")" : "").close("legend");
        page.input("hidden", "was" + number, question.response().written());
        fields(page, "q" + number, question.fields(), question.isHtml(), legend);
        page.close("fieldset");
    }

    private void fields(Markup page, String name, Fields fields, boolean html, String legend) throws IOException {
        switch (fields) {
            case Fields.Options options -> options(page, name, options, html);
            case Fields.Places places -> places(page, name, places, html);
            case Fields.Typed typed -> typed(page, name, typed, legend);
            case Fields.Parts parts -> parts(page, name, parts, html, legend);
        }
    }

    private static void options(Markup page, String name, Fields.Options options, boolean html) throws IOException {
        page.open("div", "data-kind", "options", "data-name", name);
        for (Fields.Choosable option : options.options()) {
            page.open("label", "class", "choice");
            page.input(options.multiple() ? "checkbox" : "radio", name, option.letter(), "checked",
                    option.chosen() ? "checked" : "");
            page.open("span").text(option.text(), html).close("span").close("label");
        }
        page.close("div");
    }

    private void places(Markup page, String name, Fields.Places places, boolean html) throws IOException {
        page.open("div", "class", places.ordering() ? "places ordering" : "places", "data-kind", "places", "data-name",
                name, "data-ordering", places.ordering() ? "true" : "");
        for (Fields.Place place : places.places()) {
            page.open("label", "class", "place").open("span").text(place.prompt(), html).close("span");
            page.open("select", "name", name + "s" + place.number(), "aria-label",
                    places.ordering() ? word("place").replace("{0}", QuestionHtml.words(place.prompt(), html)) : "");
            page.option("", word("choose"), false);
            for (Fields.Value value : places.values()) {
                page.option(value.value(), QuestionHtml.words(value.label(), html),
                        value.value().equals(place.value()));
            }
            page.close("select").close("label");
        }
        page.close("div");
    }

    /** @param legend id of what is asked, by which the field is called, with the unit behind it */
    private static void typed(Markup page, String name, Fields.Typed typed, String legend) throws IOException {
        String unit = legend + "-unit";
        page.open("div", "class", "typed", "data-kind", "typed", "data-name", name);
        page.input("text", name, typed.value(), "maxlength", String.valueOf(typed.longest()), "autocomplete", "off",
                "autocapitalize", "off", "spellcheck", "false", "inputmode", typed.number() ? "decimal" : "",
                "aria-labelledby", typed.unit().isEmpty() ? legend : legend + " " + unit);
        page.open("span", "id", unit).text(typed.unit()).close("span").close("div");
    }

    private void parts(Markup page, String name, Fields.Parts parts, boolean html, String id) throws IOException {
        page.open("div", "data-kind", "parts", "data-name", name);
        for (int i = 0; i < parts.parts().size(); i++) {
            Fields.PartFields part = parts.parts().get(i);
            String legend = id + "-" + i;
            page.open("fieldset", "class", "part").open("legend", "id", legend)
                    .text((char) ('a' + i) + ") ").text(part.text(), html).close("legend");
            fields(page, name + "p" + i, part.fields(), html, legend);
            page.close("fieldset");
        }
        page.close("div");
    }
}

package vn.sontay.training.quiz.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import vn.sontay.training.quiz.AttemptQuestion;
import vn.sontay.training.quiz.QuestionPart;

/**
 * The questions of a test with what is chosen, as plain fields: {@code <quiz:questions value="#{page.questions()}"/>}, with
 * the words for "Câu {0}" and "chọn nhiều" as {@code label} and {@code multiple}. One component instead of a repeat in a
 * repeat, which made the page more than twice as dear, as a whole class opens it at the same time.
 */
@FacesComponent(value = "vn.sontay.training.quiz.Questions", createTag = true, tagName = "questions", namespace = "urn:training:quiz")
public class QuestionFields extends UIComponentBase {

    @Override
    public String getFamily() {
        return "vn.sontay.training.quiz";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getAttributes().get("value") instanceof List<?> questions) {
            ResponseWriter page = faces.getResponseWriter();
            String label = String.valueOf(getAttributes().get("label"));
            String multiple = String.valueOf(getAttributes().get("multiple"));
            for (Object each : questions) {
                write(page, (AttemptQuestion) each, label, multiple);
            }
        }
    }

    private void write(ResponseWriter page, AttemptQuestion question, String label, String multiple)
            throws IOException {
        page.startElement("fieldset", this);
        page.writeAttribute("class", "choices", null);
        page.writeAttribute("id", "question-" + question.ordinal(), null);
        page.startElement("legend", this);
        page.writeText(label.replace("{0}", String.valueOf(question.ordinal())) + ". " + question.text()
                + (question.markedMultiple() ? " (" + multiple + ")" : ""), null);
        page.endElement("legend");
        field(page, "hidden", "was" + question.ordinal(), question.choice().toString(), false);
        for (QuestionPart option : question.options()) {
            page.startElement("label", this);
            page.writeAttribute("class", "choice", null);
            field(page, question.multiple() ? "checkbox" : "radio", "q" + question.ordinal(), option.letter(),
                    option.chosen());
            page.startElement("span", this);
            page.writeText(option.text(), null);
            page.endElement("span");
            page.endElement("label");
        }
        page.endElement("fieldset");
    }

    private void field(ResponseWriter page, String type, String name, String value, boolean checked)
            throws IOException {
        page.startElement("input", this);
        page.writeAttribute("type", type, null);
        page.writeAttribute("name", name, null);
        page.writeAttribute("value", value, null);
        if (checked) {
            page.writeAttribute("checked", "checked", null);
        }
        page.endElement("input");
    }
}

package vn.sontay.training.assessment.question.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import vn.sontay.training.assessment.question.QuestionHtml;

/** Writes elements of a page, so that the components read as the page does. */
final class Markup {

    private final ResponseWriter page;
    private final UIComponent owner;

    Markup(ResponseWriter page, UIComponent owner) {
        this.page = page;
        this.owner = owner;
    }

    /** @param attributes names and values by turns; one with an empty value is left out */
    Markup open(String element, String... attributes) throws IOException {
        page.startElement(element, owner);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return this;
    }

    Markup close(String element) throws IOException {
        page.endElement(element);
        return this;
    }

    Markup text(String text) throws IOException {
        page.writeText(text, null);
        return this;
    }

    /** @param html whether it is a question's HTML, which is cleaned once more */
    Markup text(String text, boolean html) throws IOException {
        if (html) {
            page.write(QuestionHtml.clean(text));
            return this;
        }
        return text(text);
    }

    /** An option of a select, whose value is written even when it is empty: without one, its label would be sent. */
    Markup option(String value, String label, boolean selected) throws IOException {
        page.startElement("option", owner);
        page.writeAttribute("value", value, null);
        if (selected) {
            page.writeAttribute("selected", "selected", null);
        }
        return text(label).close("option");
    }

    /** An input, whose value is written even when it is empty. */
    Markup input(String type, String name, String value, String... attributes) throws IOException {
        open("input", "type", type, "name", name);
        page.writeAttribute("value", value, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                page.writeAttribute(attributes[i], attributes[i + 1], null);
            }
        }
        return close("input");
    }
}

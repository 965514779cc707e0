package vn.sontay.training.assessment.interchange;

import java.util.Map;

/**
 * One of the questions of a scenario.
 *
 * @param own our own attributes of this part
 */
public record ForeignPart(MarkedText text, ForeignTask task, Map<String, String> own) {
}

package vn.sontay.training.outcome.report.results;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentRow;

/** An addendum in a list. @param document what was drafted from it last; null without a draft */
public record AddendumRow(long addendumId, Instant madeAt, String madeBy, @Nullable DocumentRow document) {
}

package vn.sontay.training.outcome.funding.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which money an address asks.
 *
 * @param asOf to which day; null for today
 * @param known as it had been recorded by the end of that day; null for all that is known now
 */
public record FundingAsked(String plan, @Nullable LocalDate asOf, @Nullable LocalDate known) {
}

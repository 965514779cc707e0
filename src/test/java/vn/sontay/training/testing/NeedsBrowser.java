package vn.sontay.training.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a journey with a loud line where no Chromium is installed; with CI=true it runs all the same, and fails. */
public final class NeedsBrowser implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browser.executable().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("");
        }
        System.err.println(Browser.MISSING);
        return ConditionEvaluationResult.disabled(Browser.MISSING);
    }
}

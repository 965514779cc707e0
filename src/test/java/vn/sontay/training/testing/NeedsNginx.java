package vn.sontay.training.testing;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a journey with a loud line where no nginx is installed; with CI=true it runs all the same, and fails. */
public final class NeedsNginx implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(Nginx.EXECUTABLE) || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("");
        }
        System.err.println(Nginx.MISSING);
        return ConditionEvaluationResult.disabled(Nginx.MISSING);
    }
}

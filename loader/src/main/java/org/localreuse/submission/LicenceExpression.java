package org.localreuse.submission;

import java.util.Arrays;
import java.util.List;

/**
 * An SPDX licence expression, as far as the register can say it: a choice of licences. Anything that joins or amends licences is
 * one licence that the list does not have.
 *
 * @param operands what may be chosen; one only if the whole is no choice
 * @param compound whether AND or WITH stands in it, so that the operands do not say all
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/">SPDX 2.3, annex D</a>
 */
record LicenceExpression(List<String> operands, boolean compound) {

    /** Copies the operands. */
    LicenceExpression {
        operands = List.copyOf(operands);
    }

    static LicenceExpression of(String text) {
        String plain = text.strip();
        if (plain.matches("(?is).*\\s(?:and|with)\\s.*")) {
            return new LicenceExpression(List.of("other-open"), true);
        }
        List<String> operands = Arrays.stream(plain.replaceAll("[()]", " ").split("(?i)\\s+or\\s+"))
                .map(String::strip)
                .filter(operand -> !operand.isEmpty())
                .distinct()
                .toList();
        return new LicenceExpression(operands, false);
    }
}

package kam.visit.outing.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** An amount in CNY, asked for or spent, and what for. */
@Embeddable
record ExpenseLine(
        @NotNull @Enumerated(EnumType.STRING) ExpenseKind kind,

        @NotNull @Positive @Digits(integer = 14, fraction = 2)
        BigDecimal amount,

        @Size(max = 200) String remark) {

    /** The same amount with two decimals. */
    ExpenseLine scaled() {
        return new ExpenseLine(kind, amount.setScale(2), remark);
    }

    static BigDecimal total(List<ExpenseLine> lines) {
        return lines.stream().map(ExpenseLine::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What business expense of a visit goes for (费用类别). Gifts are absent: they need an application of their own. */
    enum ExpenseKind {
        /** 交通. */
        TRAVEL,
        /** 住宿. */
        LODGING,
        /** 招待. */
        MEALS,
        /** 资料, 样品. */
        MATERIALS,
        /** 其他. */
        OTHER
    }
}

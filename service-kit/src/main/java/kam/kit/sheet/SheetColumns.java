package kam.kit.sheet;

import java.util.List;
import java.util.Map;

/**
 * The columns that a file may have: by which names each is known, in lower case and of letters and digits only, the first
 * of them as people say it; and without which of them nothing can be made of a row.
 *
 * @param <C> what columns can say
 */
public record SheetColumns<C extends Enum<C>>(Map<C, List<String>> names, List<C> required) {}

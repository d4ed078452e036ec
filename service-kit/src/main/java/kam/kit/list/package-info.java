/**
 * The one grammar of lists: what is searched, filtered, sorted, counted and exported is declared once for each list, by
 * {@link kam.kit.list.ListGrammar}, and from that come the query, the refusals, the parameters in the OpenAPI document
 * and the file.
 */
package kam.kit.list;

/**
 * The program as people call it: one class a command, arguments, exit statuses, what is printed.
 *
 * <p>{@link planportal.cli.Main} alone catches what goes wrong, prints it in one message and turns
 * it into an {@link planportal.cli.ExitStatus}. Text goes out in UTF-8 whatever the machine's
 * locale, since the messages quote the plan.
 */
package planportal.cli;

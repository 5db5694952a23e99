/**
 * The command line: one class per command, its arguments, exit statuses and output.
 *
 * <p>{@link planportal.cli.Main} alone catches exceptions, prints each as one message and turns it
 * into an {@link planportal.cli.ExitStatus}. Output is UTF-8 whatever the locale, because messages
 * quote the plan.
 */
package planportal.cli;

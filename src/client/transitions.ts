/**
 * A browser gives up the fade between two pages when the screen turns or somebody goes on quickly, and rejects a promise
 * that nobody was given. It is no error: what answers false says so.
 */
onunhandledrejection = ({ reason }) => !String(reason).includes('Transition was');

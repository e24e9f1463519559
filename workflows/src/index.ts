export { agendaTask } from './agenda-task.workflow';
